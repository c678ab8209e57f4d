import type { Tile } from '../host-contract/index.ts'

/** What a module says of itself; the build works the rest of `module.json` out. */
export interface ModuleOptions {
  /** Its name in the registry and the import map: that of its package. */
  name: string
  /** Paths it answers, with all that is below them. */
  routes: string[]
  /** Those that need no session. */
  publicRoutes?: string[]
  tiles?: Tile[]
  /**
   * Sources of what an address shows beyond the first screen, by pattern of its path (`/dossiers/:id/saisie/*`): fetched with
   * the page when it is opened there, rather than one after the other.
   */
  screens?: Readonly<Record<string, readonly string[]>>
}
