import type { Phase, Report } from '@mon-espace/module-kit/host-contract'
import type { HostModule } from '../host-data.ts'
import type { ModuleEvent } from '../modules/module-application.ts'
import { type ErrorKind, kindOf, placePattern } from './kinds.ts'

/** What is told of a module, and nothing of the person: no address, no message (it may quote what was typed). */
export interface TelemetryEntry {
  module: string
  version: string
  phase: Phase
  ms?: number
  /** Kind of error, and where in which file it was thrown. */
  erreur?: ErrorKind
  ou?: string
}

/** Kind and place of an error: enough to find it, and nothing personal. */
function errorFields(error: unknown): Pick<TelemetryEntry, 'erreur' | 'ou'> {
  const place = error instanceof Error && placePattern.exec(error.stack ?? '')?.[0]
  return { erreur: kindOf(error), ...(place ? { ou: place } : {}) }
}

/** Entries wait a little, to leave together. */
const delayMs = 2_000
const most = 20

/** Tells the service how modules do: sent together, and at the latest when the page is left. */
export function createTelemetry(modules: readonly HostModule[], address = '/api/telemetrie') {
  let waiting: TelemetryEntry[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const versions = new Map(modules.map(({ name, version }) => [name, version]))

  function send(): void {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const body = JSON.stringify({ evenements: waiting.splice(0, most) })
    waiting = []
    // Told or not, nothing must come of it for the person.
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
    }).catch(() => undefined)
  }
  function add(entry: TelemetryEntry): void {
    waiting.push(entry)
    timer ??= setTimeout(send, delayMs)
  }
  window.addEventListener('pagehide', send)

  return {
    event({ module, version, phase, error, ms }: ModuleEvent): void {
      // The shell's own pages are not in the registry: their failures are seen, not told.
      if (!versions.has(module)) return
      // What an application falls back to is told by its own version from then on.
      if (error === undefined) versions.set(module, version)
      add({ module, version, phase, ms: Math.round(ms), ...(error === undefined ? {} : errorFields(error)) })
    },
    report(module: string, { phase, error }: Report): void {
      add({ module, version: versions.get(module) ?? '', phase, ...errorFields(error) })
    },
  }
}
