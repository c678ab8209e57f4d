import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleManifest } from '@mon-espace/module-kit/host-contract'
import { pointTo, type ReleaseStore, readBuild, sameFiles } from '@mon-espace/module-kit/registry'

/** Builds of this repository kept beside those in use: enough to compare, not to fill a disk. */
const keptBuilds = 5

/** Tells two builds of one version apart, for their files are cached for good: `0.1.0-build.3fa9c1d2`. */
function buildVersion({ version, integrity }: ModuleManifest): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(Object.entries(integrity).sort()))
    .digest('hex')
  return `${version}-build.${digest.slice(0, 8)}`
}

const isBuild = (version: string) => version.includes('-build.')

async function isKnown(store: ReleaseStore, manifest: ModuleManifest): Promise<boolean> {
  const versions = await store.listVersions(manifest.name)
  // A damaged version is none: it must not keep the others from starting.
  const read = (version: string) => store.readManifest(manifest.name, version).catch(() => undefined)
  const stored = await Promise.all(versions.map(read))
  return stored.some((one) => one !== undefined && sameFiles(one, manifest))
}

/** Drops old builds that nobody can be given any more. */
async function prune(store: ReleaseStore, name: string): Promise<void> {
  const { line = [], canary = null } = (await store.readPointers()).modules[name] ?? {}
  const inUse = new Set([...line.slice(0, keptBuilds), canary?.version])
  for (const version of await store.listVersions(name))
    if (isBuild(version) && !inUse.has(version)) await store.removeVersion(name, version)
}

/**
 * Puts the modules built in this repository in the registry: every folder of `root` with a `dist/module.json`, a new one
 * without a line here or anywhere in the shell. A build seen before is left alone, so that a rollback outlives a restart.
 * @param newest false: only modules the registry knows nothing of, as on a first start
 */
export async function adoptWorkspace(
  store: ReleaseStore,
  root: string,
  newest: boolean,
  at = new Date(),
): Promise<void> {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name, 'dist'))
    .filter((folder) => existsSync(join(folder, 'module.json')))
    .sort()
  for (const folder of folders) {
    const built = await readBuild(folder)
    const { name } = built
    const isNew = (await store.readPointers()).modules[name] === undefined
    if ((!isNew && !newest) || (await isKnown(store, built))) continue
    const version = buildVersion(built)
    await store.putVersion({ ...built, version }, folder)
    await store.updatePointers((pointers) => pointTo(pointers, name, version, at))
    await prune(store, name)
  }
}
