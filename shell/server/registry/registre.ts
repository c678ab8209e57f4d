import type { DeployedModule, Registre, Tile } from '@mon-espace/module-kit/host-contract'
import type { VendorManifest } from '@mon-espace/vendor'
import type { Deployment, ServedModule } from './deployments.ts'

/** The page's import map: where each shared specifier and module is, and the hash of every script. */
export type ImportMap = Registre['importmap']

/** Shared packages as they are served. */
export type Vendor = VendorManifest & { base: string }

/** A folder of scripts served under `base`, and their hashes. */
export interface ScriptFolder {
  base: string
  integrity: Record<string, string>
}

/** What scripts a page may come to import, beside those of the modules it is given. */
export interface MapParts {
  vendor: Vendor
  shell: ScriptFolder
  deployments: readonly Deployment[]
}

/**
 * The one import map: shared packages and modules by name; the hash of every script of the shell and of every current,
 * canary and previous version, so that a fallback is checked too.
 */
export function importMapOf(
  { vendor, shell, deployments }: MapParts,
  modules: readonly DeployedModule[],
): ImportMap {
  const shared = Object.entries(vendor.imports).map(([id, file]) => [id, vendor.base + file])
  const entries = modules.map(({ name, base, entry }) => [name, base + entry])
  const versions = deployments.flatMap(({ current, previous, canary }) => [current, previous, canary?.module])
  const hashes = [vendor, shell, ...versions].flatMap((folder) =>
    Object.entries(folder?.integrity ?? {})
      .filter(([file]) => file.endsWith('.js'))
      .map(([file, hash]) => [(folder?.base ?? '') + file, hash]),
  )
  return { imports: Object.fromEntries([...shared, ...entries]), integrity: Object.fromEntries(hashes) }
}

/** What `GET /modules/registre.json` tells. */
export const registreOf = (modules: readonly ServedModule[], importmap: ImportMap) => ({
  modules: Object.fromEntries(
    modules.map(({ name, previous, ...module }) => [
      name,
      { ...module, previous: previous?.version ?? null },
    ]),
  ),
  importmap,
})

/** Tiles of the home page: those of modules and the operator's, in their stated order. */
export const tilesOf = (modules: readonly DeployedModule[], liens: readonly Tile[]): Tile[] =>
  [...modules.flatMap(({ tiles }) => tiles), ...liens].sort(
    (one, other) => (one.ordre ?? Number.MAX_SAFE_INTEGER) - (other.ordre ?? Number.MAX_SAFE_INTEGER),
  )
