import type { Avenants, RegleAvenant } from '@mon-espace/domain/avenants'
import type { ComponentType, ReactNode } from 'react'
import type { ControlesPropres } from '../champs/groupe.tsx'
import type { Parcours } from '../parcours.ts'

/** How the amendments of a kind are entered, beside its questions. */
export interface KitAvenant {
  readonly avenants: Avenants
  readonly regles: readonly RegleAvenant<object>[]
  /** What stands under the questions of a group, by its key. */
  readonly apres: Readonly<Record<string, ReactNode>>
  /** What is drawn in place of a group, by its key; null where another draws it. */
  readonly blocs: Readonly<Record<string, ReactNode>>
  readonly propres: ControlesPropres
  /** Stands around the questions of a screen. */
  readonly Autour: ComponentType<{ children: ReactNode }>
  /** Opens and closes the blocks that the answers of an amendment decide. */
  useBlocs(isOuvert: (chemin: string) => boolean): void
}

/** By the `type` of their dossiers. */
const KITS: Readonly<Record<string, () => Promise<{ KIT: KitAvenant }>>> = {
  apprentissage: () => import('../dispositifs/apprentissage/avenant.tsx'),
  professionnalisation: () => import('../dispositifs/professionnalisation/avenant.tsx'),
}

const kits = new WeakMap<Parcours, KitAvenant>()

/** Fetches that of a kind. @throws Error for a kind whose contracts are not amended here */
export async function loadKit(code: string): Promise<KitAvenant> {
  const load = KITS[code]
  if (!load) throw new Error(`contracts of ${code} are not amended here`)
  return (await load()).KIT
}

/** Keeps by what the entry of an amendment was made. */
export const keepKit = (parcours: Parcours, kit: KitAvenant): void => void kits.set(parcours, kit)

/** By what the entry of an amendment was made. @throws Error for that of a contract */
export function kitOf(parcours: Parcours): KitAvenant {
  const kit = kits.get(parcours)
  if (!kit) throw new Error('not the entry of an amendment')
  return kit
}
