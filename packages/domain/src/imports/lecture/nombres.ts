/** Spaces of every width, the euro, the percent. */
const ORNEMENTS = /[\s\u00a0\u202f€%]/g
/** What people write after a number: « 35 h », « 12 mois ». */
const UNITE = /(?:heures?|h|mois|ans?|euros?|minutes?|min)$/i

const MONTANT_MAX_CENTIMES = 999_999_999
const ENTIER_MAX = 999_999

/**
 * A decimal number as people and spreadsheets write it: « 1 234,56 », « 1.234,56 », « 1234.5 », « 35 h »; undefined when it
 * is none. Whichever of the comma and the dot comes last is the decimal one.
 */
function readNombre(texte: string): number | undefined {
  const propre = texte.replace(ORNEMENTS, '').replace(UNITE, '')
  const decimale = propre.lastIndexOf(',') > propre.lastIndexOf('.') ? ',' : '.'
  const autre = decimale === ',' ? '.' : ','
  const [entiere = '', ...decimales] = propre.replaceAll(autre, '').split(decimale)
  const nombre = decimales.length > 1 ? entiere + decimales.join('') : [entiere, ...decimales].join('.')
  return /^\d{1,12}(\.\d{0,20})?(E-?\d{1,2})?$/i.test(nombre) ? Number(nombre) : undefined
}

/** `value` when it is a whole number but for the dust of binary fractions, else undefined. */
function whole(value: number): number | undefined {
  const rond = Math.round(value)
  return Math.abs(value - rond) < 1e-6 ? rond : undefined
}

/** A whole number from 0 to 999,999. */
export function readEntier(texte: string): number | undefined {
  const nombre = readNombre(texte)
  const entier = nombre === undefined ? undefined : whole(nombre)
  return entier !== undefined && entier <= ENTIER_MAX ? entier : undefined
}

/** An amount in euros, as cents. */
export function readMontant(texte: string): number | undefined {
  const nombre = readNombre(texte)
  const centimes = nombre === undefined ? undefined : whole(nombre * 100)
  return centimes !== undefined && centimes <= MONTANT_MAX_CENTIMES ? centimes : undefined
}

/**
 * A percentage in points, to the hundredth: « 27 », « 27 % », and 0.27, which is what a spreadsheet keeps of a cell shown
 * as 27 %. No rate of the grid is of 1 % or less, so that 1 is 100 %.
 */
export function readTaux(texte: string): number | undefined {
  const nombre = readNombre(texte)
  if (nombre === undefined) return undefined
  const fraction = nombre <= 1 && !texte.includes('%')
  const centiemes = whole(nombre * (fraction ? 10_000 : 100))
  return centiemes !== undefined && centiemes <= 10_000 ? centiemes / 100 : undefined
}
