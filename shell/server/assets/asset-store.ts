import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from './content-type.ts'

type Encoding = 'br' | 'gzip'

/** A file the server answers for, and its compressed forms. */
interface Asset {
  path: string
  encodings: ReadonlyMap<Encoding, string>
}

const suffixes: readonly [Encoding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

const isCompressed = (name: string) => suffixes.some(([, suffix]) => name.endsWith(suffix))

/** Encodings an `Accept-Encoding` header allows, ours in order of preference. */
function accepted(header: string): Encoding[] {
  const offered = new Map(
    header.split(',').map((part) => {
      const [name = '', q = ''] = part.trim().toLowerCase().split(';')
      return [name, q.replace(/\s/g, '') === 'q=0' ? 0 : 1] as const
    }),
  )
  return suffixes.map(([encoding]) => encoding).filter((encoding) => (offered.get(encoding) ?? 0) > 0)
}

/**
 * Files served under addresses that never change content. Folders are listed when they are added: nothing that was
 * not there then is ever read, whatever the address asks for.
 */
export class AssetStore {
  readonly #assets = new Map<string, Asset>()
  /** Bytes by path. Built files are few and small; reading them once also keeps a rebuild from changing them under a page. */
  readonly #bytes = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  /** Serves the files of a folder under `base` (`/vendor/production/`); dot-files are left out. */
  addFolder(base: string, folder: string): void {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: build first`)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length + 1).replaceAll('\\', '/')
      if (!entry.isFile() || isCompressed(name) || name.split('/').some((part) => part.startsWith('.')))
        continue
      const encodings = suffixes
        .map(([encoding, suffix]) => [encoding, `${path}${suffix}`] as const)
        .filter(([, compressed]) => existsSync(compressed))
      this.#assets.set(base + name, { path, encodings: new Map(encodings) })
    }
  }

  /** The bytes at a path; undefined when the file went away after it was listed. */
  async #read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const bytes = this.#bytes.get(path) ?? readFile(path)
    this.#bytes.set(path, bytes)
    try {
      return await bytes
    } catch (error) {
      // Asked again, it may be there again.
      this.#bytes.delete(path)
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** The smallest form of a file that is there and that the reader accepts. */
  async #smallest(
    { path, encodings }: Asset,
    acceptEncoding: string,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; encoding?: Encoding } | undefined> {
    for (const encoding of accepted(acceptEncoding)) {
      const compressed = encodings.get(encoding)
      const bytes = compressed && (await this.#read(compressed))
      if (bytes) return { bytes, encoding }
    }
    const bytes = await this.#read(path)
    return bytes && { bytes }
  }

  /** The answer to a GET of `pathname`, or undefined when it is none of ours. */
  async respond(pathname: string, acceptEncoding: string): Promise<Response | undefined> {
    const asset = this.#assets.get(pathname)
    const found = asset && (await this.#smallest(asset, acceptEncoding))
    if (!found) return undefined
    const headers = new Headers({
      'content-type': contentType(pathname),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      // Public code, that portals of other origins may mount.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    if (found.encoding) headers.set('content-encoding', found.encoding)
    return new Response(found.bytes, { headers })
  }
}
