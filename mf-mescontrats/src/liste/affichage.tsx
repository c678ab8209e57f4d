import { Button, Checkbox } from '@mon-espace/ui'
import { useId, useState } from 'react'
import { DETAILS, DETAILS_PAR_DEFAUT, type Detail } from '../socle/lignes/ligne.tsx'
import { useReglage } from '../socle/reglage/use-reglage.ts'
import { affichage as t } from './textes.ts'

/** What the rows show, as this device keeps it. */
interface Reglages {
  readonly serrees: boolean
  readonly details: readonly Detail[]
  readonly chooseSerrees: (serrees: boolean) => void
  readonly chooseDetail: (detail: Detail, montre: boolean) => void
}

export function useAffichage(): Reglages {
  const [serrees, chooseSerrees] = useReglage('lignes-serrees', false)
  const montre = (detail: Detail) => DETAILS_PAR_DEFAUT.includes(detail)
  const choix = {
    diplome: useReglage('detail-diplome', montre('diplome')),
    etablissement: useReglage('detail-etablissement', montre('etablissement')),
    dates: useReglage('detail-dates', montre('dates')),
    modifie: useReglage('detail-modifie', montre('modifie')),
  }
  return {
    serrees,
    details: DETAILS.filter((detail) => choix[detail][0]),
    chooseSerrees,
    chooseDetail: (detail, shown) => choix[detail][1](shown),
  }
}

/** How close the rows are and, for an enterprise, what each says. */
export function Affichage({ reglages, employeur }: { reglages: Reglages; employeur: boolean }) {
  const [ouvert, setOuvert] = useState(false)
  const id = useId()
  const { serrees, details } = reglages
  return (
    <div className="mc-affichage" data-ouvert={ouvert ? '' : undefined}>
      <Button
        small
        variant="quiet"
        aria-expanded={ouvert}
        aria-controls={ouvert ? id : undefined}
        onClick={() => setOuvert(!ouvert)}
      >
        {t.titre}
      </Button>
      {ouvert ? (
        <fieldset id={id}>
          <legend className="me-visually-hidden">{t.titre}</legend>
          <Checkbox
            name="serrees"
            label={t.serrees}
            checked={serrees}
            onChange={(event) => reglages.chooseSerrees(event.currentTarget.checked)}
          />
          {employeur
            ? DETAILS.map((detail) => (
                <Checkbox
                  key={detail}
                  name={`detail-${detail}`}
                  label={t.details[detail]}
                  checked={details.includes(detail)}
                  onChange={(event) => reglages.chooseDetail(detail, event.currentTarget.checked)}
                />
              ))
            : null}
        </fieldset>
      ) : null}
    </div>
  )
}
