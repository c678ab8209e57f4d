import { readFile } from 'node:fs/promises'
import { type Tile, tileSchema } from '@mon-espace/module-kit/host-contract'
import { z } from 'zod'

/** The demo's file. An operator's is named by `LIENS`. */
export const demoLiens = new URL('../../donnees/liens.json', import.meta.url)

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

/**
 * Reads the tiles of neighbour services; none without a file. Read at each page, so that an edited file shows at once.
 * @throws an error that names the file and the fault
 */
export async function readLiens(file: string | URL | undefined): Promise<Tile[]> {
  if (file === undefined) return []
  const checked = z.array(tileSchema).safeParse(parse(await readFile(file, 'utf8')))
  if (checked.success) return checked.data
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim())
  throw new Error(`${file} is not a list of tiles: ${faults.join('; ')}`)
}
