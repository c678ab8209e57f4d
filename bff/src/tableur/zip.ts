/** Where the bytes of a zip lie: a disk, or a memory. */
export interface SourceZip {
  readonly taille: number
  /** @throws Error when the file ends before */
  bytes(debut: number, longueur: number): Promise<Uint8Array>
}

/** Undoes « deflate »: the platform's. */
export type Inflate = (brut: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/** A zip: entries are inflated as they are read, never whole. */
export interface Zip {
  readonly noms: readonly string[]
  /** Text of an entry, in pieces. @throws Error when there is no such entry */
  read(nom: string): AsyncGenerator<string>
}

/** A zip whose entries need a password. */
export class ZipChiffre extends Error {
  override name = 'ZipChiffre'
}

/** One file inside a zip. */
interface Entree {
  readonly chiffree: boolean
  readonly methode: number
  readonly compressee: number
  /** Where its local header begins. */
  readonly debut: number
}

const FIN = 0x06054b50
const CENTRAL = 0x02014b50
/** Longest end record: 22 bytes and a comment of 65,535. */
const FIN_MAX = 22 + 65_535
const TRANCHE = 256 * 1024

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Reads the directory of a zip. @throws Error (French) when it has none */
export async function readZip(source: SourceZip, inflate: Inflate): Promise<Zip> {
  const entrees = await readDirectory(source)
  return {
    noms: [...entrees.keys()],
    read: (nom) => readEntry(source, inflate, entrees.get(nom), nom),
  }
}

async function readDirectory(source: SourceZip): Promise<Map<string, Entree>> {
  const longueur = Math.min(source.taille, FIN_MAX)
  const queue = viewOf(await source.bytes(source.taille - longueur, longueur))
  let fin = longueur - 22
  while (fin >= 0 && queue.getUint32(fin, true) !== FIN) fin--
  if (fin < 0) throw new Error('Ce fichier n’est pas un classeur Excel (.xlsx).')
  const octets = await source.bytes(queue.getUint32(fin + 16, true), queue.getUint32(fin + 12, true))
  const table = viewOf(octets)
  const decodeur = new TextDecoder()
  const entrees = new Map<string, Entree>()
  for (let i = 0; i + 46 <= octets.length && table.getUint32(i, true) === CENTRAL; ) {
    const nom = table.getUint16(i + 28, true)
    entrees.set(decodeur.decode(octets.subarray(i + 46, i + 46 + nom)), {
      chiffree: (table.getUint16(i + 8, true) & 1) === 1,
      methode: table.getUint16(i + 10, true),
      compressee: table.getUint32(i + 20, true),
      debut: table.getUint32(i + 42, true),
    })
    i += 46 + nom + table.getUint16(i + 30, true) + table.getUint16(i + 32, true)
  }
  return entrees
}

async function* readEntry(
  source: SourceZip,
  inflate: Inflate,
  entree: Entree | undefined,
  nom: string,
): AsyncGenerator<string> {
  if (entree?.chiffree) throw new ZipChiffre()
  if (!entree || (entree.methode !== 0 && entree.methode !== 8))
    throw new Error(`Le classeur ne contient pas « ${nom} ».`)
  const entete = viewOf(await source.bytes(entree.debut, 30))
  const debut = entree.debut + 30 + entete.getUint16(26, true) + entete.getUint16(28, true)
  if (entree.compressee === 0) return
  const brut = slices(source, debut, entree.compressee)
  const decodeur = new TextDecoder()
  for await (const morceau of entree.methode === 8 ? inflate(brut) : brut)
    yield decodeur.decode(morceau, { stream: true })
  yield decodeur.decode()
}

async function* slices(source: SourceZip, debut: number, longueur: number): AsyncGenerator<Uint8Array> {
  for (let lu = 0; lu < longueur; lu += TRANCHE)
    yield await source.bytes(debut + lu, Math.min(TRANCHE, longueur - lu))
}
