import { quiet } from '../../socle/temps/quiet.ts'
import type { Groupes, Parcours } from '../parcours.ts'

const charges = new WeakMap<Parcours, Groupes>()

/** Every question of a kind, once they are there: a screen comes with its own. */
export const readGroupes = (parcours: Parcours): Groupes => charges.get(parcours) ?? {}

/** Fetches them; rejects when they do not come. */
export async function loadGroupes(parcours: Parcours): Promise<Groupes> {
  const groupes = charges.get(parcours) ?? (await parcours.loadGroupes())
  charges.set(parcours, groupes)
  return groupes
}

/** What takes them: at once where they are there, else in the quiet moment when they come. */
export function whenLoaded(parcours: Parcours, take: (groupes: Groupes) => void): void {
  const groupes = charges.get(parcours)
  if (groupes) take(groupes)
  // A help, no more: without them each answer is given by hand.
  else
    quiet()
      .then(() => loadGroupes(parcours))
      .then(take, () => undefined)
}
