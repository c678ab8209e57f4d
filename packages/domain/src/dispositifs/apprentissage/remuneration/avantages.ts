/** Share of the social-security value that may be taken off the pay: 75 %. @source art. D6222-33 C. trav. */
const PART_DEDUCTIBLE = 75

/** What benefits in kind do to a month's pay; every amount in cents. */
export interface AvantagesEnNature {
  /** Taken off the pay: 75 % of their value, three quarters of the pay at the most, rounded down. */
  deductionCentimes: number
  /** Pay left once the benefits are taken off, before contributions. */
  resteCentimes: number
  /** Base of the contributions: pay + value − deduction. @source BOSS, avantages en nature, § 95 */
  assietteCentimes: number
  /** True when the three-quarters cap held. */
  plafonne: boolean
}

/** Most that benefits in kind may take off a month's pay, in cents: three quarters. @source art. D6222-33 C. trav. */
export function deductionMax(salaireCentimes: number): number {
  return Math.floor((salaireCentimes * 3) / 4)
}

/**
 * Deduction of the benefits in kind of a month. Rounded **down** to the cent: never more than the law allows.
 * @param salaireCentimes gross pay of the month
 * @param valeurCentimes value of the month's benefits under social-security rules
 * @source art. D6222-33 C. trav.
 */
export function deductionAvantages(salaireCentimes: number, valeurCentimes: number): AvantagesEnNature {
  const voulue = Math.floor((valeurCentimes * PART_DEDUCTIBLE) / 100)
  const plafond = deductionMax(salaireCentimes)
  const deductionCentimes = Math.min(voulue, plafond)
  return {
    deductionCentimes,
    resteCentimes: salaireCentimes - deductionCentimes,
    assietteCentimes: salaireCentimes + valeurCentimes - deductionCentimes,
    plafonne: voulue > plafond,
  }
}

/** Value of one meal provided by the employer, in cents, by first day of the year. @source barème URSSAF */
const VALEUR_REPAS: readonly (readonly [depuis: string, centimes: number])[] = [['2026-01-01', 550]]

/** Most that may be taken off for one meal on a day, in cents (rounded down); null when the value is not known. */
export function deductionRepasMax(date: string): number | null {
  const valeur = VALEUR_REPAS.findLast(([depuis]) => depuis <= date)?.[1]
  return valeur === undefined ? null : Math.floor((valeur * PART_DEDUCTIBLE) / 100)
}
