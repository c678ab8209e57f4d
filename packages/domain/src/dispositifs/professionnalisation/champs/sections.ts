import type { ContratDe } from '../../../champs/valeurs.ts'
import { emptyContratOf } from '../../../champs/vide.ts'
import { CONTRAT } from './contrat.ts'
import { EMPLOYEUR } from './employeur.ts'
import { FORMATION } from './formation.ts'
import { SALARIE } from './salarie.ts'
import { TUTEURS } from './tuteurs.ts'

/** The five sections of a « contrat de professionnalisation », in the order of Cerfa 12434*05. */
export const SECTIONS = {
  employeur: EMPLOYEUR,
  salarie: SALARIE,
  tuteurs: TUTEURS,
  contrat: CONTRAT,
  formation: FORMATION,
} as const

/** Such a contract, every key there, `null` where nothing was entered. */
export type Contrat = ContratDe<typeof SECTIONS>

/** A contract in which nothing was entered yet: every leaf and every optional block `null`. */
export const emptyContrat = (): Contrat => emptyContratOf(SECTIONS)
