import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseStore } from '@mon-espace/module-kit/registry'
import { integrityOf } from '@mon-espace/vendor'
import type { ServedModule } from '../registry/deployments.ts'

/** Reads the frames of released versions, each once. A frame that is missing or altered is none: the page does without. */
export function createFrames(
  store: ReleaseStore,
): (module: ServedModule, file: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>()
  const read = async ({ name, version, integrity }: ServedModule, file: string) => {
    const bytes = await readFile(join(await store.localFolder(name, version), file))
    return integrity[file] === integrityOf(bytes) ? bytes.toString('utf8') : undefined
  }
  return async (module, file) => {
    const address = module.base + file
    const frame = known.get(address) ?? read(module, file)
    known.set(address, frame)
    try {
      return await frame
    } catch {
      // Asked again, it may be there again.
      known.delete(address)
      return undefined
    }
  }
}
