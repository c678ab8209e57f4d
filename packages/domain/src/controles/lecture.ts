import { valueAt } from '../champs/chemins.ts'
import { type DateIso, isDateIso } from '../dates/date-iso.ts'
import type { Contrat } from '../dispositifs/apprentissage/champs/sections.ts'
import type { ContexteControle } from './types.ts'

/** A text as entered, null when empty or blank. */
export function given(texte: string | null): string | null {
  return texte === null || texte.trim() === '' ? null : texte.trim()
}

/** A date that exists, else null: what was half typed is told once, by the check of dates. */
export function day(texte: string | null): DateIso | null {
  return isDateIso(texte) ? texte : null
}

/** Day of reference of ages: the start of execution, or today while it is not known. */
export function startOrToday({ contrat }: Contrat, { aujourdhui }: ContexteControle): DateIso {
  return day(contrat.dateDebutExecution) ?? aujourdhui
}

/** Amendments are the types 31 to 38. */
export function isAvenant(type: string | null): boolean {
  return type?.startsWith('3') === true
}

/** The text at a path, trimmed; null when empty or not a text. */
export function textAt(contrat: Contrat, chemin: string): string | null {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? given(valeur) : null
}
