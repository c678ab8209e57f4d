import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

interface Form {
  suffix: string
  compress: (bytes: Buffer) => Promise<Buffer>
  expand: (bytes: Buffer) => Promise<Buffer>
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Both forms, each at its strongest. */
const forms: readonly Form[] = [
  {
    suffix: '.br',
    compress: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    expand: promisify(brotliDecompress),
  },
  { suffix: '.gz', compress: (bytes) => zip(bytes, { level: 9 }), expand: promisify(gunzip) },
]

/** What gains from compression; fonts and images already are. */
const compressible = new Set(['.js', '.css', '.svg', '.json', '.html', '.map', '.wasm'])

/** Below this size the headers cost more than compression saves. */
const smallestBytes = 512

/** True when the compressed file beside is really this one: expanding is a hundred times quicker than compressing. */
async function isThere(path: string, bytes: Buffer, expand: Form['expand']): Promise<boolean> {
  try {
    return (await expand(await readFile(path))).equals(bytes)
  } catch {
    return false
  }
}

/**
 * Makes sure that a `.br` and a `.gz` stand beside each text file of a folder, at the strongest setting, so that the server
 * never compresses the same bytes twice. Those that are there already, and right, are kept.
 * @returns how many files were written
 */
export async function precompress(folder: string): Promise<number> {
  let written = 0
  for (const name of await readdir(folder, { recursive: true })) {
    if (!compressible.has(extname(name))) continue
    const path = join(folder, name)
    const bytes = await readFile(path)
    if (bytes.length < smallestBytes) continue
    for (const { suffix, compress, expand } of forms) {
      if (await isThere(path + suffix, bytes, expand)) continue
      await writeFile(path + suffix, await compress(bytes))
      written += 1
    }
  }
  return written
}
