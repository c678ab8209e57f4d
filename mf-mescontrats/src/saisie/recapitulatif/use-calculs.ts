import { formatEuros } from '@mon-espace/ui'
import { useMemo } from 'react'
import { useContrat } from '../contexte.ts'
import { usePriseEnCharge } from '../dispositifs/apprentissage/formation/use-prise-en-charge.ts'
import { toContenu } from '../dispositifs/apprentissage/resume/contenu.ts'
import { resume } from '../textes.ts'
import { recap as t } from './textes.ts'

/** What computes itself: nothing to change there, its answers are above it. */
export interface LigneCalculee {
  libelle: string
  valeur: string
}

/** The computed lines of the recap, by the group they come from. */
export function useCalculs(): Readonly<Record<string, readonly LigneCalculee[]>> {
  const contrat = useContrat((c) => c)
  const duree = useMemo(() => toContenu(contrat).duree, [contrat])
  const { priseEnCharge } = usePriseEnCharge()
  const npec = priseEnCharge?.npecAnnuelCentimes
  const financement = npec ? resume.parAn(formatEuros(npec)) : resume.instruction
  return {
    dates: duree ? [{ libelle: t.duree, valeur: duree }] : [],
    diplome: priseEnCharge ? [{ libelle: t.financement, valeur: financement }] : [],
  }
}
