import { fieldId, focusField } from '@mon-espace/ui'
import { anchorOf } from '../controle/ancre.ts'
import { presentFields } from '../controle/champs-presents.ts'

/** Puts the cursor in the field that the address names (`#champ-apprenti.nir`), or in the nearest one that is shown. */
export function focusHash(): void {
  const { hash } = window.location
  const prefix = `#${fieldId('')}`
  if (!hash.startsWith(prefix)) return
  const chemin = decodeURIComponent(hash.slice(prefix.length))
  focusField(anchorOf(chemin, presentFields()) ?? chemin)
}
