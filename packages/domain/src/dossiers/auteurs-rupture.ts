/** Who ends a contract before its term: one of its parties, both together, or what neither decides. */
export const AUTEURS_RUPTURE = ['employeur', 'apprenti', 'commun_accord', 'autre'] as const
export type AuteurRupture = (typeof AUTEURS_RUPTURE)[number]

/** As a sentence says it: « rompu d’un commun accord ». */
export const LIBELLES_AUTEURS_RUPTURE: Readonly<Record<AuteurRupture, string>> = {
  employeur: 'à l’initiative de l’employeur',
  apprenti: 'à l’initiative du ou de la salarié(e)',
  commun_accord: 'd’un commun accord',
  autre: 'pour une autre cause',
}
