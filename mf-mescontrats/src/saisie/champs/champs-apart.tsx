import { createPart } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'

const Attente = () => <Skeleton lines={2} />

/** Controls that few screens ask with: their code comes with those screens, see {@link withChamp}. */
export const ChampNir = createPart(() => import('./champ-nir.tsx'), Attente)
export const ChampHeures = createPart(() => import('./champ-heures.tsx'), Attente)

/** The code of a screen, there once that of its control is: it is drawn whole at once. */
export async function withChamp<M>(ecran: Promise<M>, champ: { load(): Promise<void> }): Promise<M> {
  const [code] = await Promise.all([ecran, champ.load()])
  return code
}
