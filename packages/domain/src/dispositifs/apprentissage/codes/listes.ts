import { IDCC_PARTICULIERS } from '../../../codes/idcc.ts'
import type { ListeCodes } from '../../../codes/liste-codes.ts'
import { SEXES } from '../../../codes/sexes.ts'
import { DERNIERES_CLASSES, NATIONALITES, REGIMES_SOCIAUX, SITUATIONS_AVANT_CONTRAT } from './apprenti.ts'
import { BASES_REMUNERATION, MODES_CONTRACTUELS, TYPES_CONTRAT, TYPES_DEROGATION } from './contrat.ts'
import { DIPLOMES, NIVEAUX_DIPLOME_MAITRE } from './diplomes.ts'
import { EMPLOYEURS_SPECIFIQUES, TYPES_EMPLOYEUR } from './employeur.ts'

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
