import type { ReleaseStore } from '@mon-espace/module-kit/registry'
import type { AssetStore } from './asset-store.ts'

const address = /^\/modules\/([a-z][a-z0-9-]*)\/([0-9][\w.-]*)\//

/**
 * Makes the files of any stored version known when first asked for: a page opened before a release or a rollback still
 * finds the chunks of the version it was given.
 */
export function createModuleFiles(
  assets: AssetStore,
  store: ReleaseStore,
): (pathname: string) => Promise<void> {
  const known = new Map<string, Promise<void>>()
  const learn = async (base: string, name: string, version: string) => {
    // Not asked of the pointers: another server of ours may have given a page what this one has not read yet.
    if (await store.readManifest(name, version))
      assets.addFolder(base, await store.localFolder(name, version))
    // It may be released later.
    else known.delete(base)
  }
  return async (pathname) => {
    const [base, name, version] = address.exec(pathname) ?? []
    if (!base || !name || !version) return
    if (!known.has(base))
      known.set(
        base,
        learn(base, name, version).catch((error) => {
          known.delete(base)
          throw error
        }),
      )
    await known.get(base)
  }
}
