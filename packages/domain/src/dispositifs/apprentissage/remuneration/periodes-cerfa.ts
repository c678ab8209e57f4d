/** Lines of the block « Rémunération » of Cerfa 10103*14, and periods on each. */
export const LIGNES_CERFA = 4
export const PERIODES_PAR_LIGNE = 2

/** One line of the form: a year of execution, with one or two periods; null where a box stays empty. */
export type LigneCerfa<P> = readonly [P | null, P | null]

/**
 * The periods as the Cerfa wants them: four lines, one a year of execution, of two periods each. What the form has no
 * room for (a fifth year, a third period) is left out: `judgeContrat` blocks such contracts.
 * @source notice 51649#09, « Les dates relatives à la rémunération sont à remplir en fonction de l'année d'exécution »
 */
export function periodesCerfa<P extends { readonly annee?: number | undefined }>(
  periodes: readonly P[],
): LigneCerfa<P>[] {
  return Array.from({ length: LIGNES_CERFA }, (_, i) => {
    const [premiere, seconde] = periodes.filter(({ annee }) => annee === i + 1)
    return [premiere ?? null, seconde ?? null] as const
  })
}
