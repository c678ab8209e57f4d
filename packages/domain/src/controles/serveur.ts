import type { Constat } from './constat.ts'
import { CODE_DOUBLE } from './double.ts'

/** What is said only by who has the reference data, the fonts or the other dossiers. */
const CODES_SERVEUR: ReadonlySet<string> = new Set([
  'caractere_non_imprimable',
  'idcc_inconnu',
  'idcc_abroge',
  'apprentis_par_maitre',
  'personnes_par_tuteur',
  'rncp_inconnu',
  'rncp_ferme',
  'rncp_expire',
  'code_diplome_rncp',
  'diplome_vise',
  'cfa_inconnu',
  CODE_DOUBLE,
])

/** True for what only the server can say of a contract. */
export const isServeurSeul = ({ code }: Pick<Constat, 'code'>): boolean => CODES_SERVEUR.has(code)
