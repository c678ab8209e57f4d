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

/** « 1 salarié », « 12,5 heures », « 6 mois »: a number as it is written, with what it counts, said of several. */
export function formatQuantite(nombre: string, unite: string): string {
  const un = nombre === '0' || nombre === '1'
  return `${nombre}\u00a0${un ? unite.replace(/(?<=[eér])s$/, '') : unite}`
}

/** « 27 % », « 51,25 % », from points. */
export const formatTaux = (taux: number): string => `${formatNombre(taux, 6)}\u202f%`

/** Spaces of every width. */
const ESPACES = /\s/g

/** What people write after a number: what it counts, how much of it one is worth, and how it is written. */
const UNITES = [
  { compte: 'temps', vaut: 60, mot: /^(?:h|heures?)$/ },
  { compte: 'temps', vaut: 1, mot: /^(?:mn|min|minutes?)$/ },
  { compte: 'duree', vaut: 12, mot: /^(?:ans?|annees?|années?)$/ },
  { compte: 'duree', vaut: 1, mot: /^mois$/ },
  { compte: 'jours', vaut: 1, mot: /^(?:j|jours?)$/ },
  { compte: 'argent', vaut: 1, mot: /^(?:€|eur|euros?)(?:bruts?)?(?:(?:\/|par)mois)?$/ },
  { compte: 'part', vaut: 1, mot: /^(?:%|pourcent)$/ },
  { compte: 'gens', vaut: 1, mot: /^salariés?$/ },
  { compte: 'centres', vaut: 1, mot: /^organismes?$/ },
] as const

const uniteOf = (mot: string) => UNITES.find((unite) => unite.mot.test(mot))

/** What a number is multiplied by to be told in `voulue`; null where the two do not count the same. */
function factorOf(ecrite: string, voulue: string | undefined): number | null {
  if (ecrite === '') return 1
  const unite = uniteOf(ecrite)
  if (!unite) return null
  if (voulue === undefined) return 1
  const autre = uniteOf(voulue)
  return autre?.compte === unite.compte ? unite.vaut / autre.vaut : null
}

/** The decimal mark of a number: whichever of the comma and the dot comes last, if it comes once. */
function decimalMark(text: string): string | undefined {
  const mark = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  return text.indexOf(mark) === text.lastIndexOf(mark) ? mark : undefined
}

/** The number at the head of a text without spaces, the euro before it included, and the word after it. */
const ECRITURE = /^€?([-−]?[\d.,]+)([^\d.,].*)?$/

/** A number without its unit; null when it is none. A mark between thousands has three figures after it. */
function readDecimal(text: string): number | null {
  const plain = text.replace('−', '-')
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
 * Reads a number as people write it, on screen and in files alike: « 1 234,56 », « 1.234,56 », « 1234.5 », « −4 », « 35,5 »
 * when `decimals` allows, « 20 h », « 53 % ». Null when it is not one, or when it is finer than `decimals`.
 * @param unite what is counted, where it is known: « 2 ans » is 24 of `mois`, and no number of `heures`
 */
export function parseNombre(text: string, decimals = 0, unite?: string): number | null {
  const [, nombre, mot = ''] = ECRITURE.exec(text.replace(ESPACES, '').toLowerCase()) ?? []
  const value = nombre === undefined ? null : readDecimal(nombre)
  const facteur = factorOf(mot, unite)
  return value === null || facteur === null ? null : within(value * facteur, decimals)
}
