import { readFileSync } from 'node:fs'
import { type Tile, tileSchema } from '@mon-espace/module-kit/host-contract'
import { z } from 'zod'

/** The demo's file. An operator's is named by `LIENS`. */
export const demoLiens = new URL('../../donnees/liens.json', import.meta.url)

/**
 * Reads the tiles of neighbour services; none without a file. Read at each page, so that an edited file shows at once.
 * @throws an error that names the file and the fault
 */
export function readLiens(file: string | URL | undefined): Tile[] {
  if (file === undefined) return []
  const checked = z.array(tileSchema).safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (checked.success) return checked.data
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`${file} is not a list of tiles: ${faults.join('; ')}`)
}
