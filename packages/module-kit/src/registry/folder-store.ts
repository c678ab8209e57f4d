import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from './lock.ts'
import { noPointers, type Pointers, RegistryError } from './pointers.ts'
import type { ReleaseStore } from './release-store.ts'
import { manifestIn, pointersIn } from './stored-json.ts'
import { copyWhole, isTaken, makeFolder, segment } from './whole-copy.ts'

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

/**
 * A registry in a local folder: `<name>/<version>/…` and `registre.json`. What is written is written aside, then renamed:
 * a reader sees the state before or the state after.
 */
export function createFolderStore(root: string): ReleaseStore {
  const pointersFile = join(root, 'registre.json')
  const folderOf = (name: string, version: string) => join(root, segment(name), segment(version))

  async function readPointers(): Promise<Pointers> {
    const written = await readIfThere(pointersFile)
    return written === undefined ? noPointers : pointersIn(written)
  }

  const store: ReleaseStore = {
    readPointers,
    localFolder: async (name, version) => folderOf(name, version),

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
      return written === undefined ? undefined : manifestIn(written, `${name}/${version}/module.json`)
    },

    async putVersion(manifest, folder) {
      const { name, version } = manifest
      const aside = join(root, '.en-cours', randomUUID())
      try {
        await makeFolder(aside, folderOf(name, version), () => copyWhole(manifest, folder, aside))
      } catch (error) {
        if (isTaken(error))
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
