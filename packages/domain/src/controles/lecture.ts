import { valueAt } from '../champs/chemins.ts'
import { type DateIso, isDateIso } from '../dates/date-iso.ts'

/** A text as entered, null when empty or blank. */
export function given(texte: string | null): string | null {
  return texte === null || texte.trim() === '' ? null : texte.trim()
}

/** A date that exists, else null: what was half typed is told once, by the check of dates. */
export function day(texte: string | null): DateIso | null {
  return isDateIso(texte) ? texte : null
}

/** The text at a path, trimmed; null when empty or not a text. */
export function textAt(contrat: unknown, chemin: string): string | null {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? given(valeur) : null
}
