import { IDCC_PARTICULIERS } from '../../../codes/idcc.ts'
import type { ListeCodes } from '../../../codes/liste-codes.ts'
import { PAYS } from '../../../codes/pays.ts'
import { SEXES } from '../../../codes/sexes.ts'
import { NATURES, TYPES_CONTRAT } from './contrat.ts'
import { DIPLOMES } from './diplomes.ts'
import { QUALIFICATIONS } from './formation.ts'
import { MINIMA_SOCIAUX, SITUATIONS_AVANT_CONTRAT } from './salarie.ts'

/**
 * Every code list of the Cerfa under the name that `GET /referentiels/:nom` gives it: what another form numbers otherwise
 * has a name of its own.
 */
export const LISTES_CERFA: Readonly<Record<string, ListeCodes>> = {
  'idcc-particuliers': IDCC_PARTICULIERS,
  sexes: SEXES,
  pays: PAYS,
  'natures-professionnalisation': NATURES,
  'types-contrat-professionnalisation': TYPES_CONTRAT,
  'situations-professionnalisation': SITUATIONS_AVANT_CONTRAT,
  'minima-sociaux': MINIMA_SOCIAUX,
  'diplomes-professionnalisation': DIPLOMES,
  'qualifications-professionnalisation': QUALIFICATIONS,
}
