import type { Phase } from '@mon-espace/module-kit/host-contract'
import { z } from 'zod'
import { type ErrorKind, errorKinds, phases, placePattern } from '../../src/telemetry/kinds.ts'

/** What a page tells of its modules: words of a list and numbers, for this is open to anyone and is shown. */
const bodySchema = z.strictObject({
  evenements: z
    .array(
      z.strictObject({
        module: z.string().max(60),
        version: z.string().max(60),
        phase: z.enum(phases),
        ms: z.number().int().min(0).max(600_000).optional(),
        erreur: z.enum(errorKinds).optional(),
        ou: z.string().max(120).optional(),
      }),
    )
    .max(20),
})

/** Names of the scripts that a version of a module runs with; undefined for one that no page was ever given. */
export type FilesOf = (module: string, version: string) => Promise<ReadonlySet<string> | undefined>

/** What is known of one version of a module since the server started. */
export interface VersionHealth {
  module: string
  version: string
  /** Median time from asking for the module to seeing it, over the last mounts, in milliseconds. */
  chargementMs: number | null
  montages: number
  erreurs: number
  derniereErreur: { le: string; phase: Phase; erreur: ErrorKind; ou: string | null } | null
}

interface Kept extends Omit<VersionHealth, 'chargementMs'> {
  load: number[]
  mount: number[]
}

/** Enough for a median that follows what happens now. */
const samples = 50

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? null
}
const push = (values: number[], value: number): void => {
  values.push(value)
  if (values.length > samples) values.shift()
}

/** The place, where it is one in a file of ours. */
function placeIn(files: ReadonlySet<string>, told: string | undefined): string | null {
  const [place, file = ''] = placePattern.exec(told ?? '') ?? []
  return place !== undefined && place === told && files.has(file) ? place : null
}

/** Keeps, in memory, how each served version does. only of versions that exist, or anybody could fill the memory. */
export function createTelemetry(filesOf: FilesOf, clock = () => new Date()) {
  const kept = new Map<string, Kept>()

  return {
    /** @returns false when the body is not what a page of ours sends */
    async record(body: unknown): Promise<boolean> {
      const checked = bodySchema.safeParse(body)
      if (!checked.success) return false
      for (const { module, version, phase, ms, erreur, ou } of checked.data.evenements) {
        const files = await filesOf(module, version)
        if (!files) continue
        const key = `${module}@${version}`
        const one = kept.get(key) ?? {
          module,
          version,
          montages: 0,
          erreurs: 0,
          derniereErreur: null,
          load: [],
          mount: [],
        }
        kept.set(key, one)
        if (erreur !== undefined) {
          one.erreurs += 1
          one.derniereErreur = { le: clock().toISOString(), phase, erreur, ou: placeIn(files, ou) }
        } else if (phase === 'mount') {
          one.montages += 1
          push(one.mount, ms ?? 0)
        } else if (phase === 'load') push(one.load, ms ?? 0)
      }
      return true
    },
    /** How each version did. */
    read: (): VersionHealth[] =>
      [...kept.values()].map(({ load, mount, ...health }) => {
        const [loading, mounting] = [median(load), median(mount)]
        return { ...health, chargementMs: mounting === null ? null : (loading ?? 0) + mounting }
      }),
  }
}
