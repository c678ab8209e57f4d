import { DIPLOMES_A_PRECISER } from '../codes/diplomes.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import type { Niveau } from './types.ts'

/** One age band: from `ageMin` up to the next one, with the rate of each column in points of the SMIC. */
export interface Tranche {
  readonly ageMin: number
  readonly libelle: string
  readonly base: number
  readonly majore: number
  /** True where 85 % of the branch minimum are due as well. */
  readonly brancheDue: boolean
}

/** Share of the branch minimum under which nobody of 26 and over is paid, in points. @source art. D6325-18 C. trav. */
export const PART_BRANCHE = 85

const ADULTES: Tranche = { ageMin: 26, libelle: '26 ans et plus', base: 100, majore: 100, brancheDue: true }

/** @source art. D6325-15 and L6325-9 C. trav.: no rate for minors, none by year of contract */
const GRILLE_LEGALE: readonly Tranche[] = [
  { ageMin: 0, libelle: 'moins de 21 ans', base: 55, majore: 65, brancheDue: false },
  { ageMin: 21, libelle: '21 à 25 ans', base: 70, majore: 80, brancheDue: false },
  ADULTES,
]

/**
 * Temporary work, in the periods of training: the agreement names no figure before 18, where the law holds.
 * @source branch agreement of temporary work on skills (KALIARTI000041752533); art. L6325-8 C. trav.
 */
const GRILLE_TRAVAIL_TEMPORAIRE: readonly Tranche[] = [
  { ageMin: 0, libelle: 'moins de 18 ans', base: 55, majore: 65, brancheDue: false },
  { ageMin: 18, libelle: '18 à 25 ans', base: 70, majore: 80, brancheDue: false },
  ADULTES,
]

/** The grid of a contract of this nature. */
export const grilleOf = (nature: string): readonly Tranche[] =>
  enTravailTemporaire(nature) ? GRILLE_TRAVAIL_TEMPORAIRE : GRILLE_LEGALE

/** Ages that change the rate. */
export const seuilsAge = (grille: readonly Tranche[]): number[] =>
  grille.map(({ ageMin }) => ageMin).filter((age) => age > 0)

/** The band of an age. */
export const trancheOf = (grille: readonly Tranche[], age: number): Tranche =>
  grille.reduce((retenue, tranche) => (tranche.ageMin <= age ? tranche : retenue))

/**
 * Professional titles and diplomas of the level of the baccalaureate and above, and all of higher education. The general
 * baccalaureate (42) is none: it is of the lower column.
 * @source art. D6325-15 C. trav.; notice 51650#09, grid of minimum pay
 */
const MAJORES: ReadonlySet<string> = new Set([
  ...['10', '11', '12', '19'],
  ...['21', '22', '23', '24', '29'],
  ...['31', '32', '39'],
  '41',
])

/**
 * The column of a diploma. For 43 and 49 only the person can tell; while nobody did it is the higher one, so that nobody
 * is paid under their minimum, and the explanations say so.
 */
export function niveauOf(diplome: string, professionnel: boolean | null | undefined): Niveau {
  const majore = DIPLOMES_A_PRECISER.includes(diplome) ? professionnel !== false : MAJORES.has(diplome)
  return majore ? 'majore' : 'base'
}
