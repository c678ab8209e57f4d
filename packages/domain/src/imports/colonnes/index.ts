import type { ColonneImport, GroupeColonnes } from '../types.ts'
import { APPRENTI, REPRESENTANT } from './apprenti.ts'
import { CONTRAT, PRECEDENT, REMUNERATION, TRAVAIL_TEMPORAIRE } from './contrat.ts'
import { EMPLOYEUR } from './employeur.ts'
import { CFA, FORMATION } from './formation.ts'
import { MAITRES } from './maitres.ts'
import { PERIODES } from './periodes.ts'

/**
 * The columns of an import, block by block in the order of the Cerfa. Left out: what the establishment brings, the
 * commune's INSEE code, and the employee picked as maître.
 */
export const GROUPES_IMPORT: readonly GroupeColonnes[] = [
  EMPLOYEUR,
  APPRENTI,
  REPRESENTANT,
  MAITRES,
  CONTRAT,
  PRECEDENT,
  TRAVAIL_TEMPORAIRE,
  REMUNERATION,
  PERIODES,
  CFA,
  FORMATION,
]

/** The same, one after the other. */
export const COLONNES_IMPORT: readonly ColonneImport[] = GROUPES_IMPORT.flatMap(({ colonnes }) => colonnes)

/** Title of the column where people write what helps them find their line again; it fills nothing in. */
export const TITRE_REPERE = 'Repère'

/** Title of the column that tells, in a file given back, what is to be mended: nothing is read in it. */
export const TITRE_POINTS = 'Points à corriger'

/** What begins the mark of a row that is only an example. */
export const MARQUE_EXEMPLE = 'EXEMPLE'
