import type { ModuleManifest } from '../host-contract/index.ts'
import { checkRelease } from './check-release.ts'
import { pointTo, RegistryError, setCanary } from './pointers.ts'
import { readBuild } from './read-build.ts'
import type { ReleaseStore } from './release-store.ts'

/** How a version is released. */
export interface ReleaseOptions {
  /** Share of sessions, from 0 to 1, that get it as a canary; left out, everybody does. */
  canaryShare?: number | undefined
  /** Another version than the build's own. */
  version?: string | undefined
  at: Date
}

/** The same files, whatever the version says. */
export const sameFiles = (one: ModuleManifest, other: ModuleManifest): boolean =>
  JSON.stringify(Object.entries(one.integrity).sort()) ===
  JSON.stringify(Object.entries(other.integrity).sort())

/**
 * Checks a built folder, stores it under its version for good, then points the registry at it. Releasing the same
 * files again under the same version only points.
 * @throws {RegistryError} with every reason when it may not be released
 */
export async function release(
  store: ReleaseStore,
  folder: string,
  options: ReleaseOptions,
): Promise<ModuleManifest> {
  const built = await readBuild(folder)
  const manifest = options.version ? { ...built, version: options.version } : built
  const { name, version } = manifest
  const faults = await checkRelease(manifest, folder)
  if (faults.length > 0) throw new RegistryError(`${name} ${version} is refused: ${faults.join('; ')}`)

  const stored = await store.readManifest(name, version)
  if (!stored) await store.putVersion(manifest, folder)
  else if (!sameFiles(stored, manifest))
    throw new RegistryError(`${name} ${version} was released already with other files: raise the version`)

  const { canaryShare, at } = options
  await store.updatePointers((pointers) =>
    canaryShare === undefined
      ? pointTo(pointers, name, version, at)
      : setCanary(pointers, name, { version, share: canaryShare }, at),
  )
  return manifest
}
