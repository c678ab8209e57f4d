import { chunksOf, readWhole } from '../../stream.ts'
import { incoherent } from './syntaxe.ts'
import { type Dictionnaire, entierOf, isDictionnaire, isTableau, nomOf, type Valeur } from './valeur.ts'

/** What may still be inflated of one file, in bytes, all its streams together. */
export interface Budget {
  octets: number
}

const one = (value: Valeur | undefined): Valeur => (isTableau(value) ? (value[0] ?? null) : (value ?? null))
const EOL = [0x0a, 0x0d]

/** Inflates no further than the budget, whatever the stream holds. */
async function inflate(parts: Uint8Array[], format: CompressionFormat, budget: Budget): Promise<Uint8Array> {
  const source = new Blob(parts as BlobPart[]).stream().pipeThrough(new DecompressionStream(format))
  const whole = await readWhole(chunksOf(source), budget.octets)
  if (!whole) throw incoherent()
  budget.octets -= whole.length
  return whole
}

/** The same, null when it is not such a stream. */
const tryInflate = (parts: Uint8Array[], format: CompressionFormat, budget: Budget) =>
  inflate(parts, format, budget).catch((fault: unknown) => {
    if (fault instanceof TypeError) return null
    throw fault
  })

/** Bytes before the blocks. @source RFC 1950, 2.2 */
const HEADER = 2
/** What an empty block ends with, and one that says it is the last. @source RFC 1951, 3.2.4 */
const EMPTY = Uint8Array.of(0x00, 0x00, 0xff, 0xff)
const LAST = Uint8Array.of(0x01, ...EMPTY)

/** Acrobat, saving what was filled in or signed, ends its tables with an empty block and says of none that it is the last. */
const endsOpen = (data: Uint8Array) =>
  data.length > HEADER + EMPTY.length && EMPTY.every((byte, i) => data.at(i - EMPTY.length) === byte)

/** Writers disagree on whether the end of line before `endstream` counts. */
async function inflateToEnd(data: Uint8Array, budget: Budget): Promise<Uint8Array> {
  for (let drop = 0; drop <= 2; drop++) {
    if (drop > 0 && !EOL.includes(data[data.length - drop] ?? 0)) break
    const told = await tryInflate([data.subarray(0, data.length - drop)], 'deflate', budget)
    if (told) return told
  }
  const told = endsOpen(data) && (await tryInflate([data.subarray(HEADER), LAST], 'deflate-raw', budget))
  if (told) return told
  throw incoherent()
}

/** Undoes the PNG predictors, byte by byte as tables of cross-references use them. @source ISO 32000-1, 7.4.4.4 */
function unpredict(data: Uint8Array, columns: number): Uint8Array {
  const width = columns + 1
  if (data.length % width !== 0) throw incoherent()
  const rows = data.length / width
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const kind = data[row * width] ?? 0
    if (kind > 4) throw incoherent()
    for (let i = 0; i < columns; i++) {
      const at = row * columns + i
      const left = i > 0 ? (out[at - 1] ?? 0) : 0
      const up = row > 0 ? (out[at - columns] ?? 0) : 0
      const corner = i > 0 && row > 0 ? (out[at - columns - 1] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0
      out[at] = (data[row * width + i + 1] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/**
 * What a stream of objects or of cross-references holds: as it stands or inflated, the two ways that writers use for them.
 * @throws FichierRefuse beyond the budget, or with another filter
 */
export async function decompress(dict: Dictionnaire, data: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const filters = dict.get('Filter')
  if (isTableau(filters) && filters.length > 1) throw incoherent()
  const filter = one(filters)
  if (filter === null) return data
  if (nomOf(filter) !== 'FlateDecode') throw incoherent()
  const whole = await inflateToEnd(data, budget)
  const parms = one(dict.get('DecodeParms'))
  if (!isDictionnaire(parms)) return whole
  const predictor = entierOf(parms.get('Predictor') ?? 1)
  if (predictor === 1) return whole
  const eight = entierOf(parms.get('BitsPerComponent') ?? 8) === 8 && entierOf(parms.get('Colors') ?? 1) === 1
  const columns = entierOf(parms.get('Columns') ?? 1)
  if (predictor === null || predictor < 10 || !eight || !columns) throw incoherent()
  return unpredict(whole, columns)
}
