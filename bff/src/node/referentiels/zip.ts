import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

/** One file inside a zip. */
interface Entree {
  readonly methode: number
  readonly compressee: number
  /** Where its local header begins. */
  readonly debut: number
}

/** A zip read where it lies on disk: entries are inflated as they are read, never whole. */
export interface Zip {
  readonly noms: readonly string[]
  /** Text of an entry, in pieces. @throws Error when there is no such entry */
  read(nom: string): AsyncGenerator<string>
  close(): Promise<void>
}

const FIN = 0x06054b50
const CENTRAL = 0x02014b50
/** Longest end record: 22 bytes and a comment of 65,535. */
const FIN_MAX = 22 + 65_535

/** Opens a zip. @throws Error (French) when the file is not one */
export async function openZip(path: string): Promise<Zip> {
  const fichier = await open(path, 'r')
  try {
    const entrees = await readDirectory(fichier)
    return {
      noms: [...entrees.keys()],
      read: (nom) => readEntry(fichier, entrees.get(nom), nom),
      close: () => fichier.close(),
    }
  } catch (cause) {
    await fichier.close()
    throw cause
  }
}

async function bytes(fichier: FileHandle, debut: number, longueur: number): Promise<Buffer> {
  const tampon = Buffer.alloc(longueur)
  const { bytesRead } = await fichier.read(tampon, 0, longueur, debut)
  if (bytesRead < longueur) throw new Error('Le fichier est incomplet.')
  return tampon
}

async function readDirectory(fichier: FileHandle): Promise<Map<string, Entree>> {
  const { size } = await fichier.stat()
  const queue = await bytes(fichier, Math.max(0, size - FIN_MAX), Math.min(size, FIN_MAX))
  let fin = queue.length - 22
  while (fin >= 0 && queue.readUInt32LE(fin) !== FIN) fin--
  if (fin < 0) throw new Error('Ce fichier n’est pas un classeur Excel (.xlsx).')
  const table = await bytes(fichier, queue.readUInt32LE(fin + 16), queue.readUInt32LE(fin + 12))
  const entrees = new Map<string, Entree>()
  for (let i = 0; i + 46 <= table.length && table.readUInt32LE(i) === CENTRAL; ) {
    const [nom, extra, commentaire] = [28, 30, 32].map((o) => table.readUInt16LE(i + o)) as [
      number,
      number,
      number,
    ]
    entrees.set(table.toString('utf8', i + 46, i + 46 + nom), {
      methode: table.readUInt16LE(i + 10),
      compressee: table.readUInt32LE(i + 20),
      debut: table.readUInt32LE(i + 42),
    })
    i += 46 + nom + extra + commentaire
  }
  return entrees
}

async function* readEntry(
  fichier: FileHandle,
  entree: Entree | undefined,
  nom: string,
): AsyncGenerator<string> {
  if (!entree || (entree.methode !== 0 && entree.methode !== 8))
    throw new Error(`Le classeur ne contient pas « ${nom} ».`)
  const entete = await bytes(fichier, entree.debut, 30)
  const debut = entree.debut + 30 + entete.readUInt16LE(26) + entete.readUInt16LE(28)
  if (entree.compressee === 0) return
  const brut = Readable.from(slices(fichier, debut, entree.compressee))
  const clair = entree.methode === 8 ? brut.pipe(createInflateRaw()) : brut
  brut.on('error', (cause) => clair.destroy(cause))
  const decodeur = new TextDecoder()
  try {
    for await (const morceau of clair) yield decodeur.decode(morceau as Buffer, { stream: true })
    yield decodeur.decode()
  } finally {
    clair.destroy()
    brut.destroy()
  }
}

const TRANCHE = 256 * 1024

async function* slices(fichier: FileHandle, debut: number, longueur: number): AsyncGenerator<Buffer> {
  for (let lu = 0; lu < longueur; lu += TRANCHE)
    yield await bytes(fichier, debut + lu, Math.min(TRANCHE, longueur - lu))
}
