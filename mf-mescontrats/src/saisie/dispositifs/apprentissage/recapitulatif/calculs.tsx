import { formatEuros } from '@mon-espace/ui'
import { useMemo } from 'react'
import { Frise } from '../../../calculs/frise.tsx'
import type { Calculs } from '../../../parcours.ts'
import { resume } from '../../../resume/carte/textes.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { usePriseEnCharge } from '../formation/use-prise-en-charge.ts'
import { toContenu } from '../resume/contenu.ts'
import { recap as t } from './textes.ts'

function useLignes() {
  const contrat = useContrat((saisi) => saisi)
  const duree = useMemo(() => toContenu(contrat).duree, [contrat])
  const { priseEnCharge } = usePriseEnCharge()
  const npec = priseEnCharge?.npecAnnuelCentimes
  const financement = npec ? resume.parAn(formatEuros(npec)) : resume.instruction
  return {
    dates: duree ? [{ libelle: t.duree, valeur: duree }] : [],
    diplome: priseEnCharge ? [{ libelle: t.financement, valeur: financement }] : [],
  }
}

function Periodes() {
  const remuneration = useRemuneration()
  if (!remuneration || remuneration.periodes.length === 0) return null
  return (
    <section className="mc-recap__groupe">
      <h3>{t.remuneration}</h3>
      <Frise periodes={remuneration.periodes} />
    </section>
  )
}

/** The length of the contract, its funding and its pay, beside the answers that they come from. */
export const CALCULS: Calculs = { useLignes, suites: { contrat: <Periodes /> } }
