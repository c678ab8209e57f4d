import { type LigneDossier, LOT_MAX, type Session } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { administre } from '../../socle/suivi/administre.ts'
import { Confier } from '../../socle/suivi/confier.tsx'
import { suivi } from '../../socle/suivi/textes.ts'
import { lot as t } from '../textes.ts'
import { Lot } from './lot.tsx'
import { isValidable, type Selection } from './use-selection.ts'

/** An establishment of the enterprise that the person administers and that all these rows are of; null where there is none. */
function oneEntreprise(
  lignes: readonly LigneDossier[],
  session: Pick<Session, 'entreprises'>,
): string | null {
  const [first] = lignes
  if (!first || !administre(session, first.siret)) return null
  const siren = first.siret.slice(0, 9)
  return lignes.every((ligne) => ligne.siret.startsWith(siren)) ? first.siret : null
}

/** What may be done with the rows that are ticked; it stays in sight while any is. */
export function Barre({ selection }: { selection: Selection }) {
  const [ouvert, setOuvert] = useState(false)
  const [confie, setConfie] = useState(false)
  const lignes = [...selection.choisis.values()]
  const trop = lignes.length > LOT_MAX
  const aValider = lignes.filter(isValidable)
  const siret = oneEntreprise(lignes, useSession())
  if (lignes.length === 0 && !ouvert) return null
  return (
    <section className="mc-barre" aria-label={t.barre}>
      <p>
        {t.choisis(lignes.length)}
        {trop ? ` ${t.trop(LOT_MAX)}` : null}
      </p>
      <div className="mc-barre__actions">
        <Button variant="quiet" onClick={selection.clear}>
          {t.vider}
        </Button>
        {trop || !siret ? null : (
          <Button icon="droite" onClick={() => setConfie(true)}>
            {suivi.confier}
          </Button>
        )}
        {trop || aValider.length === 0 ? null : (
          <Button variant="primary" icon="telecharger" onClick={() => setOuvert(true)}>
            {t.valider}
          </Button>
        )}
      </div>
      {confie && siret ? (
        <Confier
          siret={siret}
          dossiers={lignes.map(({ id }) => id)}
          suiveur={null}
          onClose={(confies) => {
            setConfie(false)
            if (confies) selection.clear()
          }}
        />
      ) : null}
      {ouvert ? (
        <Lot
          lignes={aValider}
          onClose={(valides) => {
            setOuvert(false)
            selection.put(valides, false)
          }}
        />
      ) : null}
    </section>
  )
}
