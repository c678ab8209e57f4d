import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { integrityOf, precompress } from '@mon-espace/vendor'
import { type ModuleManifest, moduleManifestSchema } from '../host-contract/index.ts'
import { withLock } from './lock.ts'
import { noPointers, type Pointers, pointersSchema, RegistryError } from './pointers.ts'
import type { ReleaseStore } from './release-store.ts'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** The content of a file, or undefined when there is none. */
async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The copy is what the manifest says: not one taken while a build was writing. */
async function requireWhole({ name, version, integrity }: ModuleManifest, folder: string): Promise<void> {
  for (const [file, expected] of Object.entries(integrity)) {
    const bytes = await readFile(join(folder, file)).catch(() => '')
    if (integrityOf(bytes) !== expected)
      throw new RegistryError(`${name} ${version}: ${file} changed while it was copied; build again`)
  }
}

/** A name or a version that is a folder's name and nothing else. */
function segment(text: string): string {
  if (!/^[a-z0-9][\w.-]*$/i.test(text))
    throw new RegistryError(`« ${text} » cannot name a module or a version`)
  return text
}

/**
 * A registry in a local folder: `<name>/<version>/…` and `registre.json`. What is written is written aside, then renamed:
 * a reader sees the state before or the state after.
 */
export function createFolderStore(root: string): ReleaseStore {
  const pointersFile = join(root, 'registre.json')
  const folderOf = (name: string, version: string) => join(root, segment(name), segment(version))

  async function readPointers(): Promise<Pointers> {
    const written = await readIfThere(pointersFile)
    return written === undefined ? noPointers : pointersSchema.parse(JSON.parse(written))
  }

  const store: ReleaseStore = {
    readPointers,
    folderOf,

    updatePointers: (change) =>
      withLock(join(root, '.verrou'), async () => {
        const next = change(await readPointers())
        const aside = `${pointersFile}.${randomUUID()}`
        await writeFile(aside, `${JSON.stringify(next, null, 2)}\n`, { flush: true })
        await rename(aside, pointersFile)
        return next
      }),

    async readManifest(name, version) {
      const written = await readIfThere(join(folderOf(name, version), 'module.json'))
      return written === undefined ? undefined : moduleManifestSchema.parse(JSON.parse(written))
    },

    async putVersion(manifest, folder) {
      const { name, version } = manifest
      const aside = join(root, '.en-cours', randomUUID())
      await mkdir(join(root, segment(name)), { recursive: true })
      try {
        await cp(folder, aside, { recursive: true })
        await requireWhole(manifest, aside)
        await precompress(aside)
        await writeFile(join(aside, 'module.json'), `${JSON.stringify(manifest, null, 2)}\n`)
        await rename(aside, folderOf(name, version))
      } catch (error) {
        await rm(aside, { recursive: true, force: true })
        const { code } = error as NodeJS.ErrnoException
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
          throw new RegistryError(`${name} ${version} was released already: a version never changes`)
        throw error
      }
    },

    async listVersions(name) {
      try {
        const entries = await readdir(join(root, segment(name)), { withFileTypes: true })
        return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
      } catch (error) {
        if (isMissing(error)) return []
        throw error
      }
    },

    removeVersion: (name, version) => rm(folderOf(name, version), { recursive: true, force: true }),
  }
  return store
}
