import type { Constat } from '../../../controles/constat.ts'

/** Code of the one verdict that hangs on the other dossiers of the enterprise. */
export const CODE_DOUBLE = 'contrat_en_double'

/** What is said only by who has the reference data, the fonts or the other dossiers. */
const CODES_SERVEUR: ReadonlySet<string> = new Set([
  'caractere_non_imprimable',
  'idcc_inconnu',
  'idcc_abroge',
  'apprentis_par_maitre',
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

/**
 * What is answered to a save of a section: what the rules say of its fields. A double hangs on the first day too: the last
 * of the two typed brings it to light.
 */
export const isSaidOf = (section: string, { code, chemin }: Pick<Constat, 'code' | 'chemin'>): boolean =>
  chemin.startsWith(`${section}.`) || (section === 'contrat' && code === CODE_DOUBLE)
