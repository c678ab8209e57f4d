import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import type { Bucket } from '@mon-espace/s3'
import type { ModuleManifest } from '../../host-contract/index.ts'
import { RegistryError } from '../pointers.ts'
import { sameFiles } from '../release.ts'
import type { ReleaseStore } from '../release-store.ts'
import { manifestIn } from '../stored-json.ts'
import { copyWhole, isTaken, makeFolder, requireWhole, segment } from '../whole-copy.ts'
import { requireConditions } from './require-conditions.ts'
import { createPointersObject } from './s3-pointers.ts'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/**
 * A registry in a bucket: `<name>/<version>/…` and `registre.json`. Many servers may read it and many people release
 * into it. A version exists from the moment its `module.json` does, which is written last.
 * @param cache folder of this machine where versions are kept once fetched; they never change
 */
export function createS3Store(bucket: Bucket, cache: string): ReleaseStore {
  const pointers = createPointersObject(bucket)
  const manifests = new Map<string, ModuleManifest>()
  const keyOf = (name: string, version: string, file = '') => `${segment(name)}/${segment(version)}/${file}`
  const fetching = new Map<string, Promise<string>>()

  async function readManifest(name: string, version: string): Promise<ModuleManifest | undefined> {
    const key = keyOf(name, version, 'module.json')
    const known = manifests.get(key)
    if (known) return known
    const stored = await bucket.get(key)
    if (!stored) return undefined
    const manifest = manifestIn(stored.bytes.toString('utf8'), key)
    manifests.set(key, manifest)
    return manifest
  }

  /** Takes the version for these files: the same ones may be sent again after a cut, others never. */
  async function reserve(manifest: ModuleManifest): Promise<void> {
    const { name, version } = manifest
    const key = keyOf(name, version, '.reservation.json')
    if (await bucket.put(key, JSON.stringify(manifest), { when: { ifNoneMatch: '*' } })) return
    const other = await bucket.get(key)
    if (!other || !sameFiles(manifestIn(other.bytes.toString('utf8'), key), manifest))
      throw new RegistryError(`${name} ${version} was released already: a version never changes`)
  }

  async function fetchVersion(name: string, version: string): Promise<string> {
    const folder = join(cache, segment(name), segment(version))
    if (existsSync(folder)) return folder
    const manifest = await readManifest(name, version)
    if (!manifest) throw new RegistryError(`${name} ${version} is not in the registry`)
    const base = keyOf(name, version)
    const aside = join(cache, '.en-cours', randomUUID())
    const fill = async () => {
      for (const key of await bucket.list(base)) {
        const stored = await bucket.get(key)
        const path = join(aside, key.slice(base.length))
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, stored?.bytes ?? '')
      }
      await requireWhole(manifest, aside)
    }
    await makeFolder(aside, folder, fill).catch((error: unknown) => {
      // Another server of this machine was quicker; what it fetched is the same.
      if (!isTaken(error)) throw error
    })
    return folder
  }

  return {
    readPointers: pointers.read,
    async updatePointers(change) {
      await requireConditions(bucket)
      return pointers.update(change)
    },
    readManifest,

    async putVersion(manifest, folder) {
      const { name, version } = manifest
      const work = await mkdtemp(join(tmpdir(), 'version-'))
      try {
        const copy = join(work, 'copy')
        await copyWhole(manifest, folder, copy)
        if (await readManifest(name, version))
          throw new RegistryError(`${name} ${version} was released already: a version never changes`)
        await requireConditions(bucket)
        await reserve(manifest)
        const entries = await readdir(copy, { recursive: true, withFileTypes: true })
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(copy.length + 1)
              .replaceAll('\\', '/'),
          )
        for (const file of [...files.filter((one) => one !== 'module.json'), 'module.json'])
          await bucket.put(keyOf(name, version, file), await readFile(join(copy, file)), {
            type: types[extname(file)] ?? 'application/octet-stream',
          })
      } finally {
        await rm(work, { recursive: true, force: true })
      }
    },

    localFolder(name, version) {
      const key = keyOf(name, version)
      const folder =
        fetching.get(key) ??
        fetchVersion(name, version).finally(() => {
          fetching.delete(key)
        })
      fetching.set(key, folder)
      return folder
    },
    listVersions: (name) => bucket.folders(`${segment(name)}/`),

    async removeVersion(name, version) {
      const base = keyOf(name, version)
      manifests.delete(`${base}module.json`)
      const keys = await bucket.list(base)
      // The manifest first: nobody finds half a version.
      for (const key of keys.sort((one) => (one.endsWith('/module.json') ? -1 : 1))) await bucket.delete(key)
      await rm(join(cache, segment(name), segment(version)), { recursive: true, force: true })
    },
  }
}
