import type { DeployedModule, Registre, Tile } from '@mon-espace/module-kit/host-contract'
import type { VendorManifest } from '@mon-espace/vendor'

/** The page's import map: where each shared specifier and module is, and the hash of every script. */
export type ImportMap = Registre['importmap']

/** A folder of scripts served under `base`, and their hashes. */
export interface ScriptFolder {
  base: string
  integrity: Record<string, string>
}

/** The one import map: shared packages and modules by name, and the hash of every script of them and of the shell. */
export function importMapOf(
  vendor: VendorManifest & { base: string },
  modules: readonly DeployedModule[],
  shell: ScriptFolder,
): ImportMap {
  const shared = Object.entries(vendor.imports).map(([id, file]) => [id, vendor.base + file])
  const entries = modules.map(({ name, base, entry }) => [name, base + entry])
  const hashes = [vendor, ...modules, shell].flatMap(({ base, integrity }) =>
    Object.entries(integrity)
      .filter(([file]) => file.endsWith('.js'))
      .map(([file, hash]) => [base + file, hash]),
  )
  return { imports: Object.fromEntries([...shared, ...entries]), integrity: Object.fromEntries(hashes) }
}

/** What `GET /modules/registre.json` tells. */
export const registreOf = (modules: readonly DeployedModule[], importmap: ImportMap): Registre => ({
  modules: Object.fromEntries(modules.map(({ name, ...deployed }) => [name, deployed])),
  importmap,
})

/** Tiles of the home page: those of modules and the operator's, in their stated order. */
export const tilesOf = (modules: readonly DeployedModule[], liens: readonly Tile[]): Tile[] =>
  [...modules.flatMap(({ tiles }) => tiles), ...liens].sort(
    (one, other) => (one.ordre ?? Number.MAX_SAFE_INTEGER) - (other.ordre ?? Number.MAX_SAFE_INTEGER),
  )
