import { isDateIso } from '../dates/date-iso.ts'
import { normalizeDepartement } from './departement.ts'

/** What a NIR says that the identity does not. */
export type EcartNir = 'sexe' | 'annee' | 'mois' | 'departement'

/** Identity to compare a NIR with; what is not known is not compared. */
export interface IdentiteNir {
  sexe: string | null
  dateNaissance: string | null
  departementNaissance: string | null
}

/**
 * Differences between a NIR and the identity entered. They are warnings: the administration's own data differ (births
 * abroad, changes of sex, departments that were split).
 * @source INSEE, structure of the NIR
 */
export function compareNir(nir: string, identite: IdentiteNir): EcartNir[] {
  const ecarts: EcartNir[] = []
  const sexe = Number(nir[0]) % 2 === 1 ? 'M' : 'F'
  if (identite.sexe !== null && identite.sexe !== sexe) ecarts.push('sexe')
  if (isDateIso(identite.dateNaissance)) {
    if (nir.slice(1, 3) !== identite.dateNaissance.slice(2, 4)) ecarts.push('annee')
    const mois = Number(nir.slice(3, 5))
    if (mois <= 12 && nir.slice(3, 5) !== identite.dateNaissance.slice(5, 7)) ecarts.push('mois')
  }
  const departement = normalizeDepartement(identite.departementNaissance ?? '')
  if (departement !== '' && !sameDepartement(nir, departement)) ecarts.push('departement')
  return ecarts
}

/** Departments whose number never changed: the others overseas were split or renumbered (971 → 977, 985 → 976). */
const OUTRE_MER_STABLE = /^97[234]$/

/** Overseas, the NIR carries three digits; abroad it carries 99; Corsica was 20 until 1976. */
function sameDepartement(nir: string, departement: string): boolean {
  const lieu = nir.slice(5, 7)
  if (departement === '099') return lieu === '99'
  if (OUTRE_MER_STABLE.test(departement)) return nir.slice(5, 8) === departement
  if (departement.length === 3) return lieu === '97' || lieu === '98'
  return lieu === departement || (lieu === '20' && /^2[AB]$/.test(departement))
}
