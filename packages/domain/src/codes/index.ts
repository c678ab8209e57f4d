import {
  DERNIERES_CLASSES,
  NATIONALITES,
  REGIMES_SOCIAUX,
  SEXES,
  SITUATIONS_AVANT_CONTRAT,
} from './apprenti.ts'
import { BASES_REMUNERATION, MODES_CONTRACTUELS, TYPES_CONTRAT, TYPES_DEROGATION } from './contrat.ts'
import { DIPLOMES, NIVEAUX_DIPLOME_MAITRE } from './diplomes.ts'
import {
  EMPLOYEURS_SPECIFIQUES,
  IDCC_PARTICULIERS,
  TYPES_EMPLOYEUR_PRIVE,
  TYPES_EMPLOYEUR_PUBLIC,
} from './employeur.ts'
import { type ListeCodes, listeCodes } from './liste-codes.ts'

export * from './apprenti.ts'
export * from './contrat.ts'
export * from './diplomes.ts'
export * from './employeur.ts'
export type { Code, ListeCodes } from './liste-codes.ts'

/** Types of employer, private then public. */
export const TYPES_EMPLOYEUR = listeCodes(
  [...TYPES_EMPLOYEUR_PRIVE.elements, ...TYPES_EMPLOYEUR_PUBLIC.elements].map(
    (e) => [e.code, e.libelle] as const,
  ),
)

/** Every code list of the Cerfa under the name that `GET /referentiels/:nom` gives it. */
export const LISTES_CERFA: Readonly<Record<string, ListeCodes>> = {
  'modes-contractuels': MODES_CONTRACTUELS,
  'types-employeur': TYPES_EMPLOYEUR,
  'employeurs-specifiques': EMPLOYEURS_SPECIFIQUES,
  'idcc-particuliers': IDCC_PARTICULIERS,
  sexes: SEXES,
  nationalites: NATIONALITES,
  'regimes-sociaux': REGIMES_SOCIAUX,
  'situations-avant-contrat': SITUATIONS_AVANT_CONTRAT,
  'niveaux-cerfa': DIPLOMES,
  'dernieres-classes': DERNIERES_CLASSES,
  'niveaux-maitre': NIVEAUX_DIPLOME_MAITRE,
  'types-contrat': TYPES_CONTRAT,
  'types-derogation': TYPES_DEROGATION,
  'bases-remuneration': BASES_REMUNERATION,
}
