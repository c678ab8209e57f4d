import type { LigneDossier } from '@mon-espace/domain/api'
import { selection as t } from './textes.ts'
import type { Selection } from './use-selection.ts'

/** The box of a row: Space ticks it, Shift with it takes the rows between too. Nothing where there is nothing to do with it. */
export function Case({
  ligne,
  lignes,
  selection,
}: {
  ligne: LigneDossier
  lignes: readonly LigneDossier[]
  selection: Selection
}) {
  if (!selection.isSelectable(ligne)) return null
  return (
    <span className="me-choice__option mc-ligne__case">
      <input
        type="checkbox"
        aria-label={t.choisir(ligne.apprenti)}
        checked={selection.choisis.has(ligne.id)}
        // The click tells whether Shift is held, of a key too; React then draws the box as it is told.
        onClick={(event) => selection.toggle(ligne, lignes, event.shiftKey)}
        onChange={() => undefined}
      />
    </span>
  )
}
