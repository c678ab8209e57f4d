import { ECRANS, type Ecran } from '../../routes/chemins.ts'

/** The code of each screen, in its own file. */
export const loadEcran = {
  employeur: () => import('../employeur/ecran.tsx'),
  apprenti: () => import('../apprenti/ecran.tsx'),
  contrat: () => import('../contrat/ecran.tsx'),
  recapitulatif: () => import('../recapitulatif/ecran.tsx'),
  cerfa: () => import('../cerfa/ecran.tsx'),
  pieces: () => import('../pieces/ecran.tsx'),
} satisfies Record<Ecran, () => Promise<unknown>>

/** Fetches the code of the screen that « Continuer » leads to; a failure is that screen's to tell when it opens. */
export function loadNextEcran(ecran: Ecran): void {
  const suivant = ECRANS[ECRANS.indexOf(ecran) + 1]
  if (suivant) void loadEcran[suivant]().catch(() => undefined)
}
