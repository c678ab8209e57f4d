import { type Budget, decompress } from './decompresser.ts'
import { readObjet, typeOf } from './objet.ts'
import { createLecture, incoherent, type Lecture } from './syntaxe.ts'
import { type Dictionnaire, entierOf, isDictionnaire, isTableau } from './valeur.ts'

/** Where an object stands: at a place of the file, or inside a stream of objects; null: nowhere any more. */
export type Place =
  | { readonly at: number; readonly generation: number }
  | { readonly conteneur: number; readonly rang: number }
  | null

/** What the tables of a file say of it, the newest first. */
export interface Table {
  readonly places: ReadonlyMap<number, Place>
  readonly trailers: readonly Dictionnaire[]
  /** What the tables themselves take of the file: from, to. */
  readonly zones: readonly (readonly [number, number])[]
}

const OBJETS_MAX = 300_000
const TABLES_MAX = 1000
/** Bytes of a number in a table: some writers give eight to places that need three. */
const LARGEUR_MAX = 8

interface Section {
  readonly debut: number
  readonly places: Map<number, Place>
  readonly trailer: Dictionnaire
  readonly fin: number
}

/**
 * Follows the chain of tables from the last one, as a reader does that trusts the file.
 * @param start what `startxref` says
 * @param shift bytes before the header, from which places are counted
 * @source ISO 32000-1, 7.5.4 to 7.5.8
 */
export async function readTable(
  bytes: Uint8Array,
  start: number,
  shift: number,
  budget: Budget,
): Promise<Table> {
  const places = new Map<number, Place>()
  const trailers: Dictionnaire[] = []
  const zones: [number, number][] = []
  const seen = new Set<number>()
  const queue = [{ at: start, hybride: false }]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, hybride } = next
    // Writers that update a hybrid file name its stream again, and the stream the table before: what was read stands.
    if (hybride && seen.has(at)) continue
    if (seen.has(at) || seen.size >= TABLES_MAX) throw incoherent()
    seen.add(at)
    const section = await readSection(bytes, at + shift, shift, budget)
    for (const [objet, place] of section.places) if (!places.has(objet)) places.set(objet, place)
    if (places.size > OBJETS_MAX) throw incoherent()
    trailers.push(section.trailer)
    zones.push([section.debut, section.fin])
    // A hybrid file: what older readers do not see comes before what they do.
    for (const key of ['XRefStm', 'Prev']) {
      const told = section.trailer.get(key)
      if (told === undefined) continue
      const place = entierOf(told)
      if (place === null) throw incoherent()
      // Some writers say of a table that is not there that it is at the very beginning.
      if (place > 0) queue.push({ at: place, hybride: hybride || key === 'XRefStm' })
    }
  }
  return { places, trailers, zones }
}

async function readSection(bytes: Uint8Array, at: number, shift: number, budget: Budget): Promise<Section> {
  const lecture = createLecture(bytes, at)
  lecture.blancs()
  const start = lecture.at
  if (lecture.mot() === 'xref') return { ...readClassic(lecture, shift), debut: start }
  return readStream(bytes, start, shift, budget)
}

/** `xref`, its sections and its trailer, from past the keyword. */
export function readClassic(lecture: Lecture, shift: number): Omit<Section, 'debut'> {
  const places = new Map<number, Place>()
  for (;;) {
    const word = lecture.mot()
    if (word === 'trailer') break
    const first = Number(word)
    const count = lecture.entier()
    if (!/^\d+$/.test(word) || count > OBJETS_MAX) throw incoherent()
    for (let n = first; n < first + count; n++) {
      const at = lecture.entier()
      const generation = lecture.entier()
      const kind = lecture.mot()
      if (kind !== 'n' && kind !== 'f') throw incoherent()
      // Some writers say of an object that is not there that it is at the very beginning.
      places.set(n, kind === 'n' && at > 0 ? { at: at + shift, generation } : null)
    }
  }
  const trailer = lecture.valeur()
  if (!isDictionnaire(trailer)) throw incoherent()
  return { places, trailer, fin: lecture.at }
}

const wholeNumbers = (value: unknown): number[] | null => {
  if (!Array.isArray(value)) return null
  const numbers = value.map((v) => entierOf(v))
  return numbers.every((n) => n !== null) ? (numbers as number[]) : null
}

async function readStream(bytes: Uint8Array, at: number, shift: number, budget: Budget): Promise<Section> {
  const { valeur, flux, debut, fin } = readObjet(bytes, at, () => null)
  if (!isDictionnaire(valeur) || !flux || typeOf(valeur) !== 'XRef') throw incoherent()
  const data = await decompress(valeur, flux, budget)
  const size = entierOf(valeur.get('Size'))
  const index = wholeNumbers(isTableau(valeur.get('Index')) ? valeur.get('Index') : [0, size])
  const widths = wholeNumbers(valeur.get('W'))
  if (size === null || !index || widths?.length !== 3) throw incoherent()
  const [w0 = 0, w1 = 0, w2 = 0] = widths
  const width = w0 + w1 + w2
  if (width === 0 || Math.max(w0, w1, w2) > LARGEUR_MAX) throw incoherent()
  const field = (from: number, length: number) =>
    data.subarray(from, from + length).reduce((sum, byte) => sum * 256 + byte, 0)
  const places = new Map<number, Place>()
  let row = 0
  for (let i = 0; i < index.length; i += 2) {
    const [first = 0, count = 0] = [index[i], index[i + 1]]
    if ((row + count) * width > data.length || count > OBJETS_MAX) throw incoherent()
    for (let n = first; n < first + count; n++, row++) {
      const from = row * width
      const kind = w0 === 0 ? 1 : field(from, w0)
      const [a, b] = [field(from + w0, w1), field(from + w0 + w1, w2)]
      if (kind === 1) places.set(n, a > 0 ? { at: a + shift, generation: b } : null)
      else places.set(n, kind === 2 ? { conteneur: a, rang: b } : null)
    }
  }
  return { places, trailer: valeur, debut, fin }
}
