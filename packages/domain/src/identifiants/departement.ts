/** Forms a department of birth may take; 099 abroad. @source notice 51649#09 */
const FORME = /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[46-9]|099)$/

/** « 1 » and « 001 » → « 01 », « 2a » → « 2A », « 99 » → « 099 ». */
export function normalizeDepartement(texte: string): string {
  const propre = texte.trim().toUpperCase()
  if (propre === '99' || propre === '099') return '099'
  if (/^\d$/.test(propre)) return `0${propre}`
  return /^0(\d\d|2[AB])$/.test(propre) ? propre.slice(1) : propre
}

/** True for a French department, 2A and 2B, a territory, or 099 (abroad). */
export function departementValid(departement: string): boolean {
  return FORME.test(departement) && departement !== '20'
}

/** Department of a postal code: 97x and 98x overseas, 2A or 2B for Corsica (200, 201 → 2A; 202, 206 → 2B). */
export function departementOf(codePostal: string): string {
  if (/^9[78]/.test(codePostal)) return codePostal.slice(0, 3)
  if (/^20[01]/.test(codePostal)) return '2A'
  if (codePostal.startsWith('20')) return '2B'
  return codePostal.slice(0, 2)
}
