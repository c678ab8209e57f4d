import type { Contrat, RemunerationContrat } from '@mon-espace/domain/professionnalisation'
import * as saisie from '../../contexte.ts'

/** Part of a « contrat de professionnalisation »; see `useContrat` of the entry. */
export const useContrat = <T>(select: (contrat: Contrat) => T): T =>
  saisie.useContrat(select as (contrat: object) => T)

/** Its pay; null while it cannot be computed. */
export const useRemuneration = (): RemunerationContrat | null =>
  saisie.useControle((etat) => etat.remuneration as RemunerationContrat | null)
