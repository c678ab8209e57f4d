import { departementValid } from './departement.ts'
import { nirProvisoire, nirValid } from './nir.ts'

/** What a definitive NIR tells of a person; null where it does not say. */
export interface IdentiteDuNir {
  sexe: 'M' | 'F' | null
  /** 099 for somebody born abroad; null for the Corsica of before 1976, and a part overseas that was renumbered. */
  departementNaissance: string | null
}

/** Overseas the NIR carries three digits; of these, the numbers that never changed. */
const OUTRE_MER_STABLE = /^97[234]$/

function departementOfNir(nir: string): string | null {
  const lieu = nir.slice(5, 7)
  if (lieu === '99') return '099'
  if (lieu === '97' || lieu === '98') return OUTRE_MER_STABLE.test(nir.slice(5, 8)) ? nir.slice(5, 8) : null
  return departementValid(lieu) ? lieu : null
}

/**
 * Sex and department of birth as a definitive NIR of thirteen characters tells them, to propose and never to impose: a
 * provisional number, or one that is no NIR, tells nothing.
 * @source INSEE, structure of the NIR
 */
export function identiteOfNir(nir: string): IdentiteDuNir {
  if (!nirValid(nir) || nirProvisoire(nir)) return { sexe: null, departementNaissance: null }
  return { sexe: nir.startsWith('1') ? 'M' : 'F', departementNaissance: departementOfNir(nir) }
}
