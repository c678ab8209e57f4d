import { formatDate, formatEuros, type ListeCodes, parseDate } from '@mon-espace/domain'
import { type Feuille, lisible } from '../cerfa-10103-14/remplissage.ts'
import type { Fact } from '../flow/table.ts'

/** A section of the contract as the recap shows it. */
export interface RubriqueRecap {
  readonly titre: string
  readonly groupes: readonly { readonly sousTitre?: string; readonly faits: readonly Fact[] }[]
}

/** « 14/02/2010 »; what was typed instead is given back. */
export function jour(valeur: Feuille): string {
  const texte = lisible(valeur)
  const iso = parseDate(texte)
  return iso ? formatDate(iso) : texte
}

/** « 1 – Français » of a code; an unknown code is given back. */
export function enClair(liste: ListeCodes, valeur: Feuille): string {
  const code = lisible(valeur)
  const libelle = liste.libelle(code)
  return libelle ? `${code} – ${libelle}` : code
}

/** « 504,10 € » of integer cents. */
export const euros = (valeur: Feuille): string =>
  typeof valeur === 'number' && Number.isSafeInteger(valeur) ? formatEuros(valeur) : lisible(valeur)

/** A sentence around a value, nothing around none. */
export const phrase = (valeur: Feuille, dire: (texte: string) => string): string => {
  const texte = lisible(valeur)
  return texte === '' ? '' : dire(texte)
}

/** « 2 10 02 75 112 046 » of 13 characters, masked or not; anything else is given back. */
export function nirEspace(valeur: Feuille): string {
  const parts = /^(.)(..)(..)(..)(...)(...)$/.exec(lisible(valeur))
  return parts ? parts.slice(1).join('\u00a0') : lisible(valeur)
}
