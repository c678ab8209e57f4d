import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { dossierDe } from '../installer-fichier.ts'

/*
 * The table as it is installed: rows of eight bytes, sorted, each once; then what is said of them all, as JSON; then eight
 * bytes that tell how long that is. A row is one number, exact in a double: the SIRET times COUPLES_MAX, and the place of
 * its OPCO among the couples. Doubles are in the order of bytes of the machine, which wrote them for itself.
 */

export const FICHIER = 'siro.table'
export const OCTETS_LIGNE = 8
/** Couples of OPCO that a row can tell apart: what is left of 2^53 above fourteen digits. There are eleven OPCO. */
export const COUPLES_MAX = 90

const Description = z.object({
  format: z.literal(1),
  date: z.string(),
  lignes: z.int(),
  /** Names of the owner, then of the one that manages for it, where there is one. */
  couples: z.array(z.array(z.string())),
})
export type Description = z.infer<typeof Description>

export const bytesOf = (lignes: Float64Array): Uint8Array =>
  new Uint8Array(lignes.buffer, lignes.byteOffset, lignes.byteLength)

/** The installed table, open; null where none was imported. */
export async function openTable(
  dataDir: string,
): Promise<{ fichier: FileHandle; description: Description } | null> {
  const path = join(dossierDe(dataDir), FICHIER)
  const fichier = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  if (!fichier) return null
  try {
    const { size } = await fichier.stat()
    const fin = new Float64Array(1)
    await fichier.read(bytesOf(fin), 0, OCTETS_LIGNE, size - OCTETS_LIGNE)
    const [longueur = 0] = fin
    if (!(longueur > 0 && longueur < size)) throw new Error('damaged table')
    const dite = Buffer.alloc(longueur)
    await fichier.read(dite, 0, longueur, size - OCTETS_LIGNE - longueur)
    return { fichier, description: Description.parse(JSON.parse(dite.toString('utf8'))) }
  } catch (cause) {
    await fichier.close()
    throw cause
  }
}

/** What stands after the rows. */
export function footOf(description: Description): Buffer {
  const dite = Buffer.from(JSON.stringify(description))
  return Buffer.concat([dite, bytesOf(Float64Array.of(dite.length))])
}

/** What is installed; null where nothing is. */
export async function readDescription(dataDir: string): Promise<Description | null> {
  const table = await openTable(dataDir)
  await table?.fichier.close()
  return table?.description ?? null
}
