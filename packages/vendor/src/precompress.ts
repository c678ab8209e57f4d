import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** What gains from compression; fonts and images already are. */
const compressible = new Set(['.js', '.css', '.svg', '.json', '.html', '.map', '.wasm'])

/** Below this size the headers cost more than compression saves. */
const smallestBytes = 512

/**
 * Writes a `.br` and a `.gz` beside each text file of a folder, at the strongest setting, so that the server
 * never compresses the same bytes twice.
 * @returns how many files were compressed
 */
export async function precompress(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const written = await Promise.all(
    names
      .filter((name) => compressible.has(extname(name)))
      .map(async (name) => {
        const path = join(folder, name)
        const bytes = await readFile(path)
        if (bytes.length < smallestBytes) return 0
        await Promise.all([
          brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).then((small) =>
            writeFile(`${path}.br`, small),
          ),
          zip(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
        ])
        return 1
      }),
  )
  return written.reduce<number>((sum, one) => sum + one, 0)
}
