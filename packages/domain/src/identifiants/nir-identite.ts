import { departementValid } from './departement.ts'
import { nirProvisoire, nirValid } from './nir.ts'

/** What a definitive NIR tells of a person; null where it does not say. */
export interface IdentiteDuNir {
  sexe: 'M' | 'F' | null
  /** 099 for somebody born abroad; null for the Corsica of before 1976, and a part overseas that was renumbered. */
  departementNaissance: string | null
  /** Its last two figures, and the month, of the birth. */
  annee: string | null
  mois: number | null
}

const RIEN: IdentiteDuNir = { sexe: null, departementNaissance: null, annee: null, mois: null }

/** Overseas the NIR carries three digits; of these, the numbers that never changed. */
const OUTRE_MER_STABLE = /^97[234]$/

function departementOfNir(nir: string): string | null {
  const lieu = nir.slice(5, 7)
  if (lieu === '99') return '099'
  if (lieu === '97' || lieu === '98') return OUTRE_MER_STABLE.test(nir.slice(5, 8)) ? nir.slice(5, 8) : null
  return departementValid(lieu) ? lieu : null
}

/**
 * Sex, department, year and month of birth as a definitive NIR of thirteen characters tells them, to propose and never to impose: a
 * provisional number, or one that is no NIR, tells nothing.
 * @source INSEE, structure of the NIR
 */
export function identiteOfNir(nir: string): IdentiteDuNir {
  if (!nirValid(nir) || nirProvisoire(nir)) return RIEN
  const mois = Number(nir.slice(3, 5))
  return {
    sexe: nir.startsWith('1') ? 'M' : 'F',
    departementNaissance: departementOfNir(nir),
    annee: nir.slice(1, 3),
    mois: mois <= 12 ? mois : null,
  }
}
