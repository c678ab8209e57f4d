import type { Bytes, Gzip } from './gzip.ts'

/** A file of the archive; its content is asked for when its turn comes. */
export interface Fichier {
  readonly nom: string
  readonly contenu: () => AsyncGenerator<Bytes>
}

interface Mesures {
  crc: number
  taille: number
  compresse: number
}

/** 2.0: deflate. */
const VERSION = 20
/** Sizes follow the data (bit 3); names are UTF-8 (bit 11). */
const DRAPEAUX = 0x0808
const DEFLATE = 8
/** 1 January 1980, the least date that zip knows: an archive says nothing of when it was made. */
const JOUR = 0x21
/** Sizes and offsets have 32 bits: zip64 is not written. */
const LIMITE = 0xffffffff

/** A record of little-endian fields, each `[bytes, value]`. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function localHeader(nom: Uint8Array): Bytes {
  const fixed = record(
    ...([
      [4, 0x04034b50],
      [2, VERSION],
      [2, DRAPEAUX],
      [2, DEFLATE],
      [2, 0],
      [2, JOUR],
    ] as const),
    ...([
      [4, 0],
      [4, 0],
      [4, 0],
      [2, nom.length],
      [2, 0],
    ] as const),
  )
  return join(fixed, nom)
}

function centralHeader(nom: Uint8Array, { crc, taille, compresse }: Mesures, offset: number): Bytes {
  const fixed = record(
    ...([
      [4, 0x02014b50],
      [2, VERSION],
      [2, VERSION],
      [2, DRAPEAUX],
      [2, DEFLATE],
      [2, 0],
      [2, JOUR],
    ] as const),
    ...([
      [4, crc],
      [4, compresse],
      [4, taille],
      [2, nom.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
    ] as const),
    ...([
      [4, 0],
      [4, offset],
    ] as const),
  )
  return join(fixed, nom)
}

/** Header of a gzip that names nothing (RFC 1952, 2.3), and what ends it: checksum and size. */
const GZIP_DEBUT = 10
const GZIP_FIN = 8

async function* counted(source: AsyncGenerator<Bytes>, mesures: Mesures): AsyncGenerator<Bytes> {
  for await (const chunk of source) {
    mesures.taille += chunk.length
    yield chunk
  }
}

/** What zip takes of a gzip: the deflated bytes, and the checksum that the platform counted better than we would. */
async function* deflated(gzip: AsyncIterable<Bytes>, mesures: Mesures): AsyncGenerator<Bytes> {
  let begun = false
  let held: Bytes = new Uint8Array()
  for await (const chunk of gzip) {
    // The last piece waits for what ends it: a piece is given once another one is there.
    const whole = held.length >= GZIP_DEBUT + GZIP_FIN && chunk.length >= GZIP_FIN
    if (whole) yield begun ? held : held.subarray(GZIP_DEBUT)
    begun ||= whole
    held = whole ? chunk : join(held, chunk)
  }
  const end = held.length - GZIP_FIN
  yield held.subarray(begun ? 0 : GZIP_DEBUT, end)
  mesures.crc = new DataView(held.buffer, held.byteOffset).getUint32(end, true)
}

/**
 * A zip archive, made as it is read: constant memory, whatever the files.
 * @throws {RangeError} beyond 4 GiB
 */
export async function* zip(fichiers: readonly Fichier[], gzip: Gzip): AsyncGenerator<Bytes> {
  const directory: Bytes[] = []
  let offset = 0
  for (const { nom, contenu } of fichiers) {
    const name = new TextEncoder().encode(nom)
    const mesures: Mesures = { crc: 0, taille: 0, compresse: 0 }
    const header = localHeader(name)
    yield header
    for await (const chunk of deflated(gzip(counted(contenu(), mesures)), mesures)) {
      mesures.compresse += chunk.length
      yield chunk
    }
    const descriptor = record([4, 0x08074b50], [4, mesures.crc], [4, mesures.compresse], [4, mesures.taille])
    yield descriptor
    directory.push(centralHeader(name, mesures, offset))
    offset += header.length + mesures.compresse + descriptor.length
    if (offset > LIMITE || mesures.taille > LIMITE) throw new RangeError('archive beyond 4 GiB')
  }
  const central = join(...directory)
  const n = fichiers.length
  yield central
  yield record([4, 0x06054b50], [2, 0], [2, 0], [2, n], [2, n], [4, central.length], [4, offset], [2, 0])
}
