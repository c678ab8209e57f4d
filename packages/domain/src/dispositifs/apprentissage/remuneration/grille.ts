import type { DateIso } from '../../../dates/date-iso.ts'

/** First day of the present grid: contracts *concluded* since. @source décret 2018-1347 of 28/12/2018 */
const DEBUT_GRILLE_2019: DateIso = '2019-01-01'

/** One age band: from `ageMin` up to the next one, with the rates of years 1, 2, 3 in points. */
export interface Tranche {
  ageMin: number
  libelle: string
  taux: readonly [number, number, number]
  /** From 21 years, the branch minimum replaces the SMIC where it is better. */
  smcPossible: boolean
}

/** @source art. D6222-26 and D6222-27 C. trav. (under 16: as 16 and 17); year 4: notice 51649#09 and art. R6222-60 */
export const GRILLE_2019: readonly Tranche[] = [
  { ageMin: 0, libelle: 'moins de 18 ans', taux: [27, 39, 55], smcPossible: false },
  { ageMin: 18, libelle: '18 à 20 ans', taux: [43, 51, 67], smcPossible: false },
  { ageMin: 21, libelle: '21 à 25 ans', taux: [53, 61, 78], smcPossible: true },
  { ageMin: 26, libelle: '26 ans et plus', taux: [100, 100, 100], smcPossible: true },
]

/** Contracts concluded before 2019. @source former art. D6222-26 C. trav. */
const GRILLE_AVANT_2019: readonly Tranche[] = [
  { ageMin: 0, libelle: 'moins de 18 ans', taux: [25, 37, 53], smcPossible: false },
  { ageMin: 18, libelle: '18 à 20 ans', taux: [41, 49, 65], smcPossible: false },
  { ageMin: 21, libelle: '21 ans et plus', taux: [53, 61, 78], smcPossible: true },
]

/** The grid that governs a contract concluded on a day. */
export function grilleAt(dateConclusion: DateIso): readonly Tranche[] {
  return dateConclusion >= DEBUT_GRILLE_2019 ? GRILLE_2019 : GRILLE_AVANT_2019
}

/** Ages that change the rate: 18, 21 and, since 2019, 26. */
export function seuilsAge(grille: readonly Tranche[]): number[] {
  return grille.map((tranche) => tranche.ageMin).filter((age) => age > 0)
}

/** The band of an age. */
export function trancheOf(grille: readonly Tranche[], age: number): Tranche {
  return grille.reduce((retenue, tranche) => (tranche.ageMin <= age ? tranche : retenue))
}

/** Rate of a year of execution, in points; from the third year on the rate no longer moves. */
export function tauxOf(tranche: Tranche, annee: number): number {
  const [premiere, deuxieme, troisieme] = tranche.taux
  if (annee <= 1) return premiere
  return annee === 2 ? deuxieme : troisieme
}
