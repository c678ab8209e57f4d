import type { PartFormation } from '@mon-espace/domain/professionnalisation'
import { formatNombre } from '@mon-espace/ui'
import './jauge.css'
import { formatPart, type Mesure } from './mesure.ts'
import { part as t } from './textes.ts'

const at = (place: number) => ({ insetInlineStart: `${place * 100}%` })

/** A share as a mark on a scale, the allowed stretch between two lines: what it shows is written beside it, so none of it is read aloud. */
export function Jauge({
  mesure: { etat, partMinimum, places },
  part,
}: {
  mesure: Mesure
  part: PartFormation
}) {
  const etendue = {
    ...at(places.minimum),
    inlineSize: `${Math.max(0, places.maximum - places.minimum) * 100}%`,
  }
  return (
    <div className="mc-jauge" aria-hidden="true" data-etat={etat ?? undefined}>
      <div className="mc-jauge__echelle">
        <span className="mc-jauge__permis" style={etendue} />
        {places.part === null ? null : (
          <>
            <span className="mc-jauge__rempli" style={{ inlineSize: `${places.part * 100}%` }} />
            <span className="mc-jauge__repere" style={at(places.part)} />
          </>
        )}
      </div>
      <div className="mc-jauge__bornes">
        <span className="mc-jauge__borne" data-bas="" style={at(places.minimum)}>
          {formatPart(partMinimum)}
          <span>{t.bornes(formatNombre(Math.ceil(part.minimum)))}</span>
        </span>
        <span className="mc-jauge__borne" style={at(places.maximum)}>
          {formatPart(part.partMaximum)}
          <span>{t.bornes(formatNombre(Math.floor(part.maximum)))}</span>
        </span>
      </div>
    </div>
  )
}
