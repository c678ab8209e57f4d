import { fieldId, focusField } from '@mon-espace/ui'
import type { SaisieOuverte } from '../contexte.ts'
import { anchorOf } from '../controle/ancre.ts'
import { presentFields } from '../controle/champs-presents.ts'

/** The first field of a block that something is to be mended at; undefined for a field of its own. */
function firstToMend(chemin: string, champs: readonly string[], { controle }: SaisieOuverte) {
  const bloquants = controle.getState().tous.filter(({ gravite }) => gravite === 'bloquant')
  const points = new Set(bloquants.map((point) => point.chemin))
  return champs.find((champ) => champ.startsWith(`${chemin}.`) && points.has(champ))
}

/**
 * Puts the cursor in the field that the address names (`#champ-apprenti.nir`), in the first to mend of the block it
 * names, or in the nearest one that is shown, and tells there what is to mend: whoever followed the link has read it.
 */
export function focusHash(saisie: SaisieOuverte): void {
  const { controle, parcours } = saisie
  const { hash } = window.location
  const prefix = `#${fieldId('')}`
  if (!hash.startsWith(prefix)) return
  const chemin = decodeURIComponent(hash.slice(prefix.length))
  const champs = presentFields()
  const champ = firstToMend(chemin, champs, saisie) ?? anchorOf(chemin, champs, parcours.repondants) ?? chemin
  controle.leave(chemin)
  controle.leave(champ)
  focusField(champ)
}
