import type { FileHandle } from 'node:fs/promises'
import { bytesOf, OCTETS_LIGNE } from './format.ts'

/** Rows sorted at a time, two megabytes of them. */
const LOT = 262_144
/** Rows of a sorted batch that are read, or of the whole that are written, at a time. */
const PAGE = 4096

/** Where a batch lies in the file of batches, in rows. */
interface Etendue {
  readonly debut: number
  readonly fin: number
}

/** Writes rows as sorted batches, one after the other; they come in pages that are used again. */
export async function writeBatches(
  pages: AsyncIterable<Float64Array>,
  fichier: FileHandle,
): Promise<Etendue[]> {
  const lot = new Float64Array(LOT)
  const lots: Etendue[] = []
  let n = 0
  async function end(): Promise<void> {
    if (n === 0) return
    const debut = lots.at(-1)?.fin ?? 0
    const plein = lot.subarray(0, n).sort()
    await fichier.write(bytesOf(plein), 0, plein.byteLength, debut * OCTETS_LIGNE)
    lots.push({ debut, fin: debut + n })
    n = 0
  }
  for await (const page of pages)
    for (let pris = 0; pris < page.length; ) {
      const part = page.subarray(pris, pris + LOT - n)
      lot.set(part, n)
      n += part.length
      pris += part.length
      if (n === LOT) await end()
    }
  await end()
  return lots
}

/** A batch, read from its first row to its last; `tete` is the row it stands at, infinite before the first and after the last. */
function readBatch(fichier: FileHandle, { debut, fin }: Etendue) {
  const page = new Float64Array(PAGE)
  let suivante = debut
  let place = 0
  let nombre = 0
  async function readPage(): Promise<void> {
    nombre = Math.min(PAGE, fin - suivante)
    await fichier.read(bytesOf(page), 0, nombre * OCTETS_LIGNE, suivante * OCTETS_LIGNE)
    suivante += nombre
    place = 0
    lecteur.tete = nombre > 0 ? (page[0] ?? 0) : Number.POSITIVE_INFINITY
  }
  const lecteur = {
    tete: Number.POSITIVE_INFINITY,
    /** Goes on to the next row; a promise where it must be read. */
    advance(): Promise<void> | undefined {
      place += 1
      if (place >= nombre) return readPage()
      lecteur.tete = page[place] ?? Number.POSITIVE_INFINITY
      return undefined
    },
  }
  return lecteur
}

/** Writes the rows of sorted batches in one order, each once; tells how many there are. */
export async function mergeBatches(
  source: FileHandle,
  lots: readonly Etendue[],
  cible: FileHandle,
): Promise<number> {
  const lecteurs = lots.map((lot) => readBatch(source, lot))
  for (const lecteur of lecteurs) await lecteur.advance()
  const page = new Float64Array(PAGE)
  let n = 0
  let ecrites = 0
  let derniere = -1
  async function end(): Promise<void> {
    const pleine = bytesOf(page.subarray(0, n))
    await cible.write(pleine, 0, pleine.length, ecrites * OCTETS_LIGNE)
    ecrites += n
    n = 0
  }
  for (;;) {
    const premier = lecteurs.reduce((un, autre) => (autre.tete < un.tete ? autre : un))
    if (premier.tete === Number.POSITIVE_INFINITY) break
    if (premier.tete !== derniere) {
      derniere = premier.tete
      page[n] = derniere
      n += 1
      if (n === PAGE) await end()
    }
    const lu = premier.advance()
    if (lu) await lu
  }
  await end()
  return ecrites
}
