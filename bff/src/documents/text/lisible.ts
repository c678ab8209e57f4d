import { cleanText } from '@mon-espace/domain'

/** What a leaf of a contract may hold. */
export type ValeurSimple = string | number | boolean | null | undefined

/** A leaf as a person reads it: decimal comma, « Oui » and « Non ». */
export function lisible(valeur: ValeurSimple): string {
  if (valeur === null || valeur === undefined) return ''
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non'
  if (typeof valeur === 'number') return Number.isFinite(valeur) ? String(valeur).replace('.', ',') : ''
  return cleanText(String(valeur))
}
