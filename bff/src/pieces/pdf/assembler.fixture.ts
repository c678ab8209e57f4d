/** What an update writes: objects by number, and what its trailer says beside its size and the table before it. */
interface Ecrit {
  readonly objets: Readonly<Record<number, string>>
  readonly trailer?: string
  readonly entete?: string
  readonly fin?: string
}

/** One page and nothing on it. */
export const UNE_PAGE: Readonly<Record<number, string>> = {
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
}

/** Bytes as text, a character each. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
export const textOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const ENTETE = '%PDF-1.7\n'

/** The text of a PDF of these objects, then of these updates, each with its exact table of cross-references. */
export function assemble(...ecrits: readonly Ecrit[]): string {
  let text = ''
  let prev: number | null = null
  for (const { objets, entete = text ? '' : ENTETE, trailer = '/Root 1 0 R', fin = '%%EOF\n' } of ecrits) {
    text += entete
    let entries = ''
    for (const [n, body] of Object.entries(objets)) {
      entries += `${n} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`
      text += `${n} 0 obj\n${body}\nendobj\n`
    }
    const start = text.length
    text += `xref\n0 1\n0000000000 65535 f \n${entries}trailer\n<</Size 100 ${trailer}${prev === null ? '' : ` /Prev ${prev}`}>>\nstartxref\n${start}\n${fin}`
    prev = start
  }
  return text
}

/** A stream object. */
export const streamOf = (dict: string, data: string): string =>
  `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`

/** One page whose table is a stream: its places on `width` bytes, compressed by `deflate`. */
export function assembleByStream(width: number, deflate: (table: Uint8Array) => Uint8Array): string {
  let text = ENTETE
  const places: number[] = []
  const add = (n: number, body: string) => {
    places.push(text.length)
    text += `${n} 0 obj\n${body}\nendobj\n`
  }
  for (const [n, body] of Object.entries(UNE_PAGE)) add(Number(n), body)
  const start = text.length
  const rows = [0, ...places, start].map((at, i) => [i === 0 ? 0 : 1, ...inBytes(at, width)])
  const table = textOf(deflate(Uint8Array.from(rows.flat())))
  add(
    rows.length - 1,
    streamOf(`/Type/XRef/Size ${rows.length}/W[1 ${width} 0]/Root 1 0 R/Filter/FlateDecode`, table),
  )
  return `${text}startxref\n${start}\n%%EOF\n`
}

const inBytes = (n: number, width: number) =>
  Array.from({ length: width }, (_, i) => Math.floor(n / 256 ** (width - 1 - i)) % 256)

/** A ZIP archive of nothing: one that ends with it opens as an archive. */
export const ARCHIVE = `PK\x01\x02${'\0'.repeat(42)}PK\x05\x06${'\0'.repeat(8)}\x2e${'\0'.repeat(9)}`
