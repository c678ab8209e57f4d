import { Button, Disclosure, formatEuros, Notice } from '@mon-espace/ui'
import { Explications } from '../../../calculs/explications.tsx'
import { financement as t } from './textes.ts'
import { useFinancement } from './use-financement.ts'

/** What the operator pays by the hour of training, and for all of them, and why. */
export function Financement() {
  const { attente, financement, isError, refetch } = useFinancement()
  if (attente) return <p className="mc-calcul">{t.attente}</p>
  if (isError && !financement)
    return (
      <Notice tone="warning" live actions={<Button onClick={() => void refetch()}>{t.reessayer}</Button>}>
        {t.echec}
      </Notice>
    )
  if (!financement) return null
  const { montantHoraireCentimes, montantTotalCentimes, origine, explications, versionReferentiel } =
    financement
  return (
    <div className="mc-calcule">
      <div aria-live="polite">
        <h3>{t.titre}</h3>
        <p className="mc-chiffre">{t.horaire(formatEuros(montantHoraireCentimes))}</p>
        <p>{t.total(formatEuros(montantTotalCentimes), t.origine[origine])}</p>
      </div>
      <Disclosure summary={t.pourquoi}>
        <Explications explications={explications} />
        <p className="mc-regle__source">{t.version(versionReferentiel)}</p>
      </Disclosure>
    </div>
  )
}
