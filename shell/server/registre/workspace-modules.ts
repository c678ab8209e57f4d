import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DeployedModule, moduleManifestSchema } from '@mon-espace/module-kit/host-contract'

/** A deployed module, and the folder its files are in. */
export interface ModuleSource {
  module: DeployedModule
  folder: string
}

/** Tells two builds of one version apart, for their files are cached for good. */
const digestOf = (integrity: Record<string, string>): string =>
  createHash('sha256').update(JSON.stringify(integrity)).digest('hex').slice(0, 8)

function readModule(folder: string): ModuleSource {
  const written: unknown = JSON.parse(readFileSync(join(folder, 'module.json'), 'utf8'))
  const checked = moduleManifestSchema.safeParse(written)
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Error(`${folder}/module.json breaks the contract: ${faults.join('; ')}`)
  }
  const version = `${checked.data.version}-build.${digestOf(checked.data.integrity)}`
  const base = `/modules/${checked.data.name}/${version}/`
  return { module: { ...checked.data, version, base }, folder }
}

/**
 * The modules built in this repository: every folder of `root` with a `dist/module.json`. A new one needs no line
 * here, nor anywhere in the shell.
 */
export function readWorkspaceModules(root: string): ModuleSource[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name, 'dist'))
    .filter((folder) => existsSync(join(folder, 'module.json')))
    .sort()
    .map(readModule)
}
