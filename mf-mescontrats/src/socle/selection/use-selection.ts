import type { LigneDossier } from '@mon-espace/domain/api'
import { useRef, useState } from 'react'

type Choisis = ReadonlyMap<string, LigneDossier>

/** From the row ticked last to this one, in the order of the list. */
function between(lignes: readonly LigneDossier[], from: string | null, to: LigneDossier): LigneDossier[] {
  const [a, b] = [lignes.findIndex(({ id }) => id === from), lignes.findIndex(({ id }) => id === to.id)]
  return a < 0 ? [to] : lignes.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/**
 * The rows that are ticked, however far the list goes on; with Shift, all those from the last one ticked.
 * @param isSelectable rows that something can be done with
 */
export function useSelection(isSelectable: (ligne: LigneDossier) => boolean) {
  const [choisis, setChoisis] = useState<Choisis>(new Map())
  const derniere = useRef<string | null>(null)
  const put = (lignes: readonly LigneDossier[], coche: boolean) =>
    setChoisis((before) => {
      const next = new Map(before)
      for (const ligne of lignes) {
        if (coche) next.set(ligne.id, ligne)
        else next.delete(ligne.id)
      }
      return next
    })
  return {
    choisis,
    isSelectable,
    put,
    toggle(ligne: LigneDossier, lignes: readonly LigneDossier[], etendu: boolean) {
      const touchees = between(lignes, etendu ? derniere.current : null, ligne)
      put(touchees.filter(isSelectable), !choisis.has(ligne.id))
      derniere.current = ligne.id
    },
    clear: () => setChoisis(new Map()),
  }
}

export type Selection = ReturnType<typeof useSelection>
