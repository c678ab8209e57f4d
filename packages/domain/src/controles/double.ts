import type { Redaction } from '../dispositifs/dispositif.ts'
import type { Constat } from './constat.ts'

/** Code of the one verdict that hangs on the other dossiers of the enterprise. */
export const CODE_DOUBLE = 'contrat_en_double'

/**
 * What is answered to a save of a section: what the rules say of its fields. A double hangs on the first day too: the last
 * of the two typed brings it to light.
 */
export const isSaidOf = (
  { reperes }: Pick<Redaction, 'reperes'>,
  section: string,
  { code, chemin }: Pick<Constat, 'code' | 'chemin'>,
): boolean =>
  [chemin, ...(code === CODE_DOUBLE ? [reperes.dateDebut] : [])].some((c) => c.startsWith(`${section}.`))
