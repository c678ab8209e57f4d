import { type ModuleManifest, moduleManifestSchema } from '../host-contract/index.ts'
import { type Pointers, pointersSchema, RegistryError } from './pointers.ts'

/** What a text holds as JSON; undefined when it was torn. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Pointers as `registre.json` holds them.
 * @throws {RegistryError} one line, when the file is torn or none of ours
 */
export function pointersIn(text: string): Pointers {
  const checked = pointersSchema.safeParse(parse(text))
  if (checked.success) return checked.data
  throw new RegistryError('registre.json is damaged: put its last copy back, or remove it and release again')
}

/**
 * The manifest of a stored version, `where` in the registry.
 * @throws {RegistryError} one line, when the file is torn or none of ours
 */
export function manifestIn(text: string, where: string): ModuleManifest {
  const checked = moduleManifestSchema.safeParse(parse(text))
  if (checked.success) return checked.data
  throw new RegistryError(`${where} is damaged: roll back, or release under another version`)
}
