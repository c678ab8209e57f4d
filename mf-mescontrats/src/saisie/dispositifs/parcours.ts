import type { Dossier } from '@mon-espace/domain/api'
import type { Source } from '@mon-espace/module-kit'
import type { Parcours } from '../parcours.ts'
import { APPRENTISSAGE } from './apprentissage/parcours.ts'

/** How each kind of contract is entered, by the `type` of its dossiers; `parcoursOf` makes that of one without screens. */
export const PARCOURS: Map<string, Parcours> = new Map([[APPRENTISSAGE.dispositif.code, APPRENTISSAGE]])

/** Those that come apart: what most contracts are does not wait for them. */
const A_PART: ReadonlyMap<string, () => Promise<Parcours>> = new Map([
  [
    'professionnalisation',
    async () => (await import('./professionnalisation/parcours.ts')).PROFESSIONNALISATION,
  ],
])

/** True for a kind that is entered here. */
export const isEntered = (type: string): boolean => PARCOURS.has(type) || A_PART.has(type)

/** Fetches how contracts of a kind are entered; undefined for one that is not entered here. Rejects when it does not come. */
export async function loadParcours(type: string): Promise<Parcours | undefined> {
  const parcours = PARCOURS.get(type) ?? (await A_PART.get(type)?.())
  if (parcours) PARCOURS.set(type, parcours)
  return parcours
}

/** How a dossier is entered: an amendment asks what it changes, by code that comes apart. */
export function sourceOf({ type, avenant }: Dossier): Source<Parcours> {
  let sien: Parcours | undefined
  return {
    read: () => (avenant ? sien : PARCOURS.get(type)),
    async load() {
      const parcours = await loadParcours(type)
      if (parcours && avenant)
        sien = await (await import('../avenant/parcours.ts')).loadParcoursAvenant(parcours, avenant)
    },
  }
}
