/** One a number of decimals: making one takes longer than a hundred uses of it. */
const formats = new Map<number, Intl.NumberFormat>()

function formatOf(decimals: number): Intl.NumberFormat {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals })
  formats.set(decimals, format)
  return format
}

/** `1234.5` → « 1 234,5 », with thin no-break spaces and at most `decimals` decimals (0 unless told). */
export function formatNombre(value: number, decimals = 0): string {
  return formatOf(decimals).format(value)
}

/** « 27 % », « 51,25 % », from points. */
export const formatTaux = (taux: number): string => `${formatNombre(taux, 6)}\u202f%`

/** Spaces of every width, the euro, the percent. */
const ORNEMENTS = /[\s\u00a0\u202f€%]/g
/** What people write after a number: « 35 h », « 12 mois ». */
const UNITE = /(?:heures?|h|mois|ans?|euros?|minutes?|min)$/i

/** The decimal mark of a number: whichever of the comma and the dot comes last, if it comes once. */
function decimalMark(text: string): string | undefined {
  const mark = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  return text.indexOf(mark) === text.lastIndexOf(mark) ? mark : undefined
}

/**
 * A decimal number as people write it, on screen and in files alike: « 1 234,56 », « 1.234,56 », « 1234.5 », « 35 h »,
 * « 27 % », « −4 »; null when it is none. A mark between thousands has three figures after it.
 */
function readDecimal(text: string): number | null {
  const plain = text.replace(ORNEMENTS, '').replace(UNITE, '').replace(/^−/, '-')
  const mark = decimalMark(plain)
  const [whole = '', decimals = ''] = mark ? plain.split(mark) : [plain]
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:[.,]\d{3})+)$/.test(whole) || !/^\d{0,20}$/.test(decimals)) return null
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals}`)
  return value === 0 ? 0 : value
}

/** `value` when it has so many decimals at the most but for the dust of binary fractions, else null. */
function within(value: number, decimals: number): number | null {
  const scale = 10 ** decimals
  const rounded = Math.round(value * scale)
  return Math.abs(value * scale - rounded) < 1e-6 ? rounded / scale : null
}

/**
 * Reads a number as a person types it: « 35 », « 1 234 », « 35,5 » or « 35.5 » when `decimals` allows, « 20 h », « 53 % ».
 * Null when it is not one, or when it is finer than `decimals`.
 */
export function parseNombre(text: string, decimals = 0): number | null {
  const value = readDecimal(text)
  return value === null ? null : within(value, decimals)
}
