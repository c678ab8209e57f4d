import type { NomOperation } from '@mon-espace/domain/api'
import type { Tile } from '../host-contract/index.ts'

/** What one address of a module needs beyond the first screen: fetched with the page rather than one after the other. */
export interface ScreenOptions {
  /** Sources of what it shows. */
  sources: readonly string[]
  /** Calls it opens with, GET and without a query: their parameters are those of the pattern, by name. */
  calls?: readonly NomOperation[]
  /**
   * What stands in its place until its scripts run: the default component of `source`, without hooks of a host, drawn once at
   * build with `props` and given with the page to who has a session. The screen draws the same itself while it waits.
   */
  frame?: { source: string; props?: object }
}

/** Every screen by its pattern, written out. */
export const screensIn = ({ screens = {} }: ModuleOptions): [pattern: string, screen: ScreenOptions][] =>
  Object.entries(screens).map(([pattern, screen]) => [
    pattern,
    'sources' in screen ? screen : { sources: screen },
  ])

/** What a module says of itself; the build works the rest of `module.json` out. */
export interface ModuleOptions {
  /** Its name in the registry and the import map: that of its package. */
  name: string
  /** Paths it answers, with all that is below them. */
  routes: string[]
  /** Those that need no session. */
  publicRoutes?: string[]
  tiles?: Tile[]
  /** Folders of `src` whose parts most screens share: they come in one file each. */
  features?: readonly {
    readonly name: string
    /** Its folders that few screens take. */
    readonly apart?: readonly string[]
  }[]
  /** What an address needs, by pattern of its path (`/dossiers/:id/saisie/*`); a list is that of its sources. */
  screens?: Readonly<Record<string, ScreenOptions | readonly string[]>>
}
