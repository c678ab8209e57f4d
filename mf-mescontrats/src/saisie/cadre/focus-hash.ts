import { NOMS_SECTIONS } from '@mon-espace/domain'
import { fieldId, focusField } from '@mon-espace/ui'
import { anchorOf } from '../controle/ancre.ts'
import { presentFields } from '../controle/champs-presents.ts'
import { blocking, type ControleVivant } from '../controle/controle-vivant.ts'

/** The first field of a block that something is to be mended at; undefined for a field of its own. */
function firstToMend(chemin: string, champs: readonly string[], { getState }: ControleVivant) {
  const points = new Set(blocking(getState().tous, NOMS_SECTIONS).map((point) => point.chemin))
  return champs.find((champ) => champ.startsWith(`${chemin}.`) && points.has(champ))
}

/**
 * Puts the cursor in the field that the address names (`#champ-apprenti.nir`), in the first to mend of the block it
 * names, or in the nearest one that is shown, and tells there what is to mend: whoever followed the link has read it.
 */
export function focusHash(controle: ControleVivant): void {
  const { hash } = window.location
  const prefix = `#${fieldId('')}`
  if (!hash.startsWith(prefix)) return
  const chemin = decodeURIComponent(hash.slice(prefix.length))
  const champs = presentFields()
  const champ = firstToMend(chemin, champs, controle) ?? anchorOf(chemin, champs) ?? chemin
  controle.leave(chemin)
  controle.leave(champ)
  focusField(champ)
}
