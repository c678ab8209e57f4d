import type { PriseEnCharge } from '@mon-espace/domain/api'
import { Button, Disclosure, formatDate, formatEuros, Notice } from '@mon-espace/ui'
import { Explications } from '../../../calculs/explications.tsx'
import { financement as t } from './textes.ts'
import { usePriseEnCharge } from './use-prise-en-charge.ts'

function Niveau({ priseEnCharge }: { priseEnCharge: PriseEnCharge }) {
  const { npecAnnuelCentimes, montantTotalCentimes, participationEmployeurCentimes, origine } = priseEnCharge
  if (npecAnnuelCentimes === null) return <p>{t.indetermine}</p>
  return (
    <>
      <p className="mc-chiffre">{t.annuel(formatEuros(npecAnnuelCentimes))}</p>
      <p>
        {montantTotalCentimes === null ? null : `${t.total(formatEuros(montantTotalCentimes))}. `}
        {participationEmployeurCentimes
          ? `${t.participation(formatEuros(participationEmployeurCentimes))}. `
          : null}
        {t.origine[origine]}.
      </p>
    </>
  )
}

/** The level of funding that the diploma gives, and « Pourquoi ce niveau ? ». */
export function Financement() {
  const { attente, priseEnCharge, isError, refetch } = usePriseEnCharge()
  if (attente) return <p className="mc-calcul">{t.attente}</p>
  if (isError && !priseEnCharge)
    return (
      <Notice tone="warning" live actions={<Button onClick={() => void refetch()}>{t.reessayer}</Button>}>
        {t.echec}
      </Notice>
    )
  if (!priseEnCharge) return null
  return (
    <div className="mc-calcule">
      <div aria-live="polite">
        <h3>{t.titre}</h3>
        <Niveau priseEnCharge={priseEnCharge} />
      </div>
      <Disclosure summary={t.pourquoi}>
        <Explications explications={priseEnCharge.explications} />
        <p className="mc-regle__source">{t.version(priseEnCharge.versionReferentiel)}</p>
      </Disclosure>
      {priseEnCharge.echeancier.length > 0 ? (
        <Disclosure summary={t.echeancier}>
          <ol className="mc-echeancier">
            {priseEnCharge.echeancier.map(({ rang, libelle, date, montantCentimes }) => (
              <li key={rang}>
                <span>{libelle}</span> <span>{formatDate(date)}</span>{' '}
                <strong>{formatEuros(montantCentimes)}</strong>
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </div>
  )
}
