import * as z from 'zod/mini'

const path = z.string().check(z.regex(/^\/[a-z0-9/-]*$/))
const file = z.string().check(z.regex(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/))
const integrity = z.string().check(z.regex(/^sha384-[A-Za-z0-9+/]{64}$/))

/** A way into a module, or into a neighbour service, on the home page. */
export const tileSchema = z.strictObject({
  titre: z.string().check(z.minLength(1)),
  description: z.string(),
  /** `module`: a page of ours. `lien`: a neighbour service at its own address, set by the operator. */
  kind: z.enum(['module', 'lien']),
  href: z.string().check(z.regex(/^(\/(?!\/)|https:\/\/)/)),
  /** Roles that see the tile; absent: every signed-in person. */
  roles: z.optional(z.array(z.enum(['employeur', 'administrateur', 'gestionnaire']))),
  /** Smaller comes first; tiles without one come last, in the order of the registry. */
  ordre: z.optional(z.int()),
})
export type Tile = z.infer<typeof tileSchema>

/** What one address of a module opens with. */
const screenSchema = z.strictObject({
  /** As `matchRoute` reads patterns. */
  pattern: z.string().check(z.regex(/^\/[\w:/*-]*$/)),
  files: z.array(file),
  /** Addresses on our BFF that it reads at once, with the parameters of the pattern: `/api/dossiers/:id`. */
  calls: z.optional(z.array(z.string().check(z.regex(/^\/api\/[\w:/.-]+$/)))),
  /** File of the module: the markup given in its place, to who has a session, until its scripts run. */
  frame: z.optional(file),
})

/** `module.json`: what a module says of itself, beside its entry. Paths of files are relative to it. */
export const moduleManifestSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  entry: file,
  css: z.array(file),
  /** `sha384-…` of every file of the folder, by name, but `module.json` and compressed forms. */
  integrity: z.record(file, integrity),
  /** Files worth fetching along with the entry: all that its first screen imports. */
  preload: z.array(file),
  /** What to fetch besides for an address that matches. */
  screens: z.optional(z.array(screenSchema)),
  /** Paths the module answers, with all that is below them. */
  routes: z.array(path).check(z.minLength(1)),
  /** Those of its routes that need no session. */
  publicRoutes: z.array(path),
  tiles: z.array(tileSchema),
  requires: z.strictObject({ host: z.int(), api: z.int() }),
})
export type ModuleManifest = z.infer<typeof moduleManifestSchema>
