/** Who ends a contract before its term: one of its parties, both together, or what neither decides. */
export const AUTEURS_RUPTURE = ['employeur', 'apprenti', 'commun_accord', 'autre'] as const
export type AuteurRupture = (typeof AUTEURS_RUPTURE)[number]

/**
 * As a sentence says it: « rompu d’un commun accord ».
 * @param deLaPersonne whom the contract was made with, « de l’apprenti(e) »
 */
export function tellAuteurRupture(auteur: AuteurRupture, deLaPersonne: string): string {
  const libelles: Record<AuteurRupture, string> = {
    employeur: 'à l’initiative de l’employeur',
    apprenti: `à l’initiative ${deLaPersonne}`,
    commun_accord: 'd’un commun accord',
    autre: 'pour une autre cause',
  }
  return libelles[auteur]
}
