import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ModuleManifest, moduleManifestSchema } from '../host-contract/index.ts'
import { RegistryError } from './pointers.ts'

function parse(written: string, folder: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new RegistryError(`${folder}/module.json is not whole: build again`)
  }
}

/** The manifest of a built folder. Throws, in one line, when it is missing or breaks the contract. */
export async function readBuild(folder: string): Promise<ModuleManifest> {
  const written = await readFile(join(folder, 'module.json'), 'utf8').catch(() => {
    throw new RegistryError(`${folder}/module.json is missing: build first`)
  })
  const checked = moduleManifestSchema.safeParse(parse(written, folder))
  if (checked.success) return checked.data
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new RegistryError(`${folder}/module.json breaks the contract: ${faults.join('; ')}`)
}
