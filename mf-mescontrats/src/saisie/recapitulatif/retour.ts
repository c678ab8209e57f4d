import { fieldId } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'

const RETOUR = 'retour=recapitulatif'

/** Where a line of the recap is changed, and from where « Continuer » comes back to it. */
export const cheminModifier = (id: string, ecran: string, chemin: string): string =>
  `${chemins.saisie(id, ecran)}?${RETOUR}#${fieldId(chemin)}`

/** The line of the recap that this screen was opened to change, as an address; null when it was opened otherwise. */
export function cheminRetour(id: string, { search, hash }: Location): string | null {
  return search.includes(RETOUR) ? `${chemins.saisie(id, 'recapitulatif')}${hash}` : null
}

/** Puts the focus on the line that the address names, as it was left. */
export function focusLigne({ hash }: Location): void {
  if (hash) document.querySelector<HTMLElement>(`.mc-recap a[href$="${CSS.escape(hash)}"]`)?.focus()
}
