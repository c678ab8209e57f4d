import { fieldId, focusField } from '@mon-espace/ui'

/** Puts the cursor in the field that the address names (`#champ-apprenti.nir`), as a link of the recap does. */
export function focusHash(): void {
  const { hash } = window.location
  const prefix = `#${fieldId('')}`
  if (hash.startsWith(prefix)) focusField(decodeURIComponent(hash.slice(prefix.length)))
}
