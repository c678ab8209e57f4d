import type { Dossier } from '@mon-espace/domain/api'
import type { ComponentType } from 'react'
import { ECRANS, type Ecran } from '../../routes/chemins.ts'

/** What a screen is given: the questions take theirs from the open draft. */
export type EcranComposant = ComponentType<{ dossier: Dossier }>

/** The code of each screen, in its own file. */
const FICHIERS: Record<Ecran, () => Promise<{ default: EcranComposant }>> = {
  employeur: () => import('../dispositifs/apprentissage/employeur/ecran.tsx'),
  apprenti: () => import('../dispositifs/apprentissage/apprenti/ecran.tsx'),
  contrat: () => import('../dispositifs/apprentissage/contrat/ecran.tsx'),
  recapitulatif: () => import('../recapitulatif/ecran.tsx'),
  cerfa: () => import('../cerfa/ecran.tsx'),
  pieces: () => import('../pieces/ecran.tsx'),
}

const arrives = new Map<Ecran, EcranComposant>()

/** The screen, when its code is there. */
export const readEcran = (ecran: Ecran): EcranComposant | undefined => arrives.get(ecran)

/** Fetches the code of a screen; rejects when it does not come. */
export async function loadEcran(ecran: Ecran): Promise<void> {
  if (!arrives.has(ecran)) arrives.set(ecran, (await FICHIERS[ecran]()).default)
}

/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE_MS = 2_000

/** Resolves once the page has nothing better to do; where browsers do not tell, after a while. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve, PATIENCE_MS)
  })
}

/**
 * Fetches the code of the other screens, the next one first: a network that goes away keeps nobody from going on. Each in
 * its quiet moment: the screen shown comes before those that may be.
 */
export async function loadOtherEcrans(ecran: Ecran): Promise<void> {
  const rang = ECRANS.indexOf(ecran)
  // One that does not come is asked for again when it is opened, and told there.
  for (const autre of [...ECRANS.slice(rang + 1), ...ECRANS.slice(0, rang)])
    await quiet()
      .then(() => loadEcran(autre))
      .catch(() => undefined)
}
