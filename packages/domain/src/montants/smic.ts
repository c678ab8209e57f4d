import type { DateIso } from '../dates/date-iso.ts'

/** The minimum wage on a day, for 35 hours a week. */
export interface Smic {
  /** First day of this value. */
  depuis: DateIso
  /** Gross hourly wage, in cents. */
  horaireCentimes: number
  /** Gross monthly wage for 35 hours a week, in cents: hourly × 35 × 52 / 12, rounded half up. */
  mensuelCentimes: number
}

/** Two rows of 2010 and 2011 were printed on 151.67 hours; their monthly value stands beside. */
type Ligne = readonly [depuis: DateIso, horaireCentimes: number, mensuelCentimes?: number]

/**
 * Hourly SMIC in cents by first day of validity: mainland France, the four old overseas departments, Saint-Barthélemy,
 * Saint-Martin and Saint-Pierre-et-Miquelon.
 * @source décrets and arrêtés taken under art. L3231-4 to L3231-11 C. trav.; last one: arrêté of 22/05/2026, JO 24/05/2026.
 */
const METROPOLE: readonly Ligne[] = [
  ['2010-01-01', 886, 134380],
  ['2011-01-01', 900, 136503],
  ['2011-12-01', 919, 139385],
  ['2012-01-01', 922],
  ['2012-07-01', 940],
  ['2013-01-01', 943],
  ['2014-01-01', 953],
  ['2015-01-01', 961],
  ['2016-01-01', 967],
  ['2017-01-01', 976],
  ['2018-01-01', 988],
  ['2019-01-01', 1003],
  ['2020-01-01', 1015],
  ['2021-01-01', 1025],
  ['2021-10-01', 1048],
  ['2022-01-01', 1057],
  ['2022-05-01', 1085],
  ['2022-08-01', 1107],
  ['2023-01-01', 1127],
  ['2023-05-01', 1152],
  ['2024-01-01', 1165],
  ['2024-11-01', 1188],
  ['2026-01-01', 1202],
  ['2026-06-01', 1231],
]

/** Same for Mayotte, whose SMIC is its own. @source same decrees, « à Mayotte » */
const MAYOTTE: readonly Ligne[] = [
  ['2018-01-01', 746],
  ['2019-01-01', 757],
  ['2020-01-01', 766],
  ['2021-01-01', 774],
  ['2021-10-01', 791],
  ['2022-01-01', 798],
  ['2022-05-01', 819],
  ['2022-08-01', 835],
  ['2023-01-01', 851],
  ['2023-05-01', 870],
  ['2024-01-01', 880],
  ['2024-11-01', 898],
  ['2026-01-01', 933],
  ['2026-06-01', 956],
]

/** True for « 976 » and for a postal code of Mayotte. */
export function isMayotte(departement: string | null | undefined): boolean {
  return departement?.startsWith('976') === true
}

/**
 * SMIC in force on a day; null before the first value known (2010, or 2018 in Mayotte). After the last value known, the
 * last one holds until a decree changes it.
 * @param departement number or postal code of the place of work; only Mayotte differs.
 * @source art. L3231-2 to L3231-12 C. trav.
 */
export function smicAt(date: DateIso, departement?: string | null): Smic | null {
  const ligne = table(departement).findLast(([depuis]) => depuis <= date)
  return ligne ? toSmic(ligne) : null
}

/** Every value known for a territory, oldest first. */
export function smicTable(departement?: string | null): Smic[] {
  return table(departement).map(toSmic)
}

function table(departement: string | null | undefined): readonly Ligne[] {
  return isMayotte(departement) ? MAYOTTE : METROPOLE
}

function toSmic([depuis, horaireCentimes, imprime]: Ligne): Smic {
  const mensuelCentimes = imprime ?? Math.floor((horaireCentimes * 35 * 52 + 6) / 12)
  return { depuis, horaireCentimes, mensuelCentimes }
}
