import * as z from 'zod/mini'

const version = z.string().check(z.minLength(1))

/** What happened to a module, and when. */
const eventSchema = z.strictObject({
  at: z.string(),
  action: z.enum(['release', 'rollback', 'canary', 'promote', 'withdraw']),
  version,
})

/** Which versions of a module are served. */
const modulePointersSchema = z.strictObject({
  /** Versions that were made current, the current one first, the one a failure falls back to second. */
  line: z.array(version),
  /** A version that a share of sessions, from 0 to 1, is given instead. */
  canary: z.nullable(z.strictObject({ version, share: z.number().check(z.gte(0), z.lte(1)) })),
  history: z.array(eventSchema),
})
export type ModulePointers = z.infer<typeof modulePointersSchema>

/** The whole state of a registry. It is replaced at once, never in part; `revision` moves each time. */
export const pointersSchema = z.strictObject({
  revision: z.int(),
  modules: z.record(z.string(), modulePointersSchema),
})
export type Pointers = z.infer<typeof pointersSchema>

/** A registry where nothing was released. */
export const noPointers: Pointers = { revision: 0, modules: {} }

/** What may be asked of the registry and cannot be done, in one line for the operator. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
}

/** How far back a module can be rolled. */
const lineLength = 10
const historyLength = 200

type Change = (module: ModulePointers) => Omit<ModulePointers, 'history'>
type Action = z.infer<typeof eventSchema>['action']

function change(
  pointers: Pointers,
  name: string,
  event: { action: Action; at: Date },
  apply: Change,
): Pointers {
  const before = pointers.modules[name] ?? { line: [], canary: null, history: [] }
  const { line, canary } = apply(before)
  const concerned =
    event.action === 'canary' || event.action === 'withdraw' ? (canary ?? before.canary)?.version : line[0]
  const entry = { at: event.at.toISOString(), action: event.action, version: concerned ?? '' }
  const after = {
    line: line.slice(0, lineLength),
    canary,
    history: [entry, ...before.history].slice(0, historyLength),
  }
  return { revision: pointers.revision + 1, modules: { ...pointers.modules, [name]: after } }
}

/** True for a version that pages were given one day, and may still hold. */
export const wasServed = ({ modules }: Pointers, name: string, version: string): boolean => {
  const module = Object.hasOwn(modules, name) ? modules[name] : undefined
  return (
    module !== undefined &&
    (module.line.includes(version) || module.history.some((event) => event.version === version))
  )
}

/** Makes a version current. The canary ends if it is that very version. */
export const pointTo = (pointers: Pointers, name: string, version: string, at: Date): Pointers =>
  change(pointers, name, { action: 'release', at }, ({ line, canary }) => ({
    line: [version, ...line.filter((one) => one !== version)],
    canary: canary?.version === version ? null : canary,
  }))

/** Makes the version before the current one current again. The one left is no longer a fallback: it is why we leave. */
export const rollBack = (pointers: Pointers, name: string, at: Date): Pointers =>
  change(pointers, name, { action: 'rollback', at }, ({ line, canary }) => {
    if (line.length < 2) throw new RegistryError(`${name} has no earlier version to go back to`)
    return { line: line.slice(1), canary }
  })

/** Gives a version to a share of sessions, from 0 to 1; the others keep the current one. */
export const setCanary = (
  pointers: Pointers,
  name: string,
  canary: { version: string; share: number },
  at: Date,
): Pointers =>
  change(pointers, name, { action: 'canary', at }, ({ line }) => {
    if (line.length === 0) throw new RegistryError(`${name} has no current version yet: release one first`)
    if (line[0] === canary.version)
      throw new RegistryError(`${canary.version} is the current version already`)
    return { line, canary }
  })

/** Ends the canary: everybody has it (`promote`), or nobody any more (`withdraw`). */
export const endCanary = (
  pointers: Pointers,
  name: string,
  action: 'promote' | 'withdraw',
  at: Date,
): Pointers =>
  change(pointers, name, { action, at }, ({ line, canary }) => {
    if (!canary) throw new RegistryError(`${name} has no canary`)
    return action === 'withdraw'
      ? { line, canary: null }
      : { line: [canary.version, ...line.filter((one) => one !== canary.version)], canary: null }
  })
