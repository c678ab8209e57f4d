import { loadAgain } from '@mon-espace/module-kit/host'
import type { HostProps, Phase } from '@mon-espace/module-kit/host-contract'
import type { AppProps } from 'single-spa'
import type { ModuleCode } from './import-module.ts'
import { within } from './time-limit.ts'

type Props = HostProps & AppProps

/** Something that happened to one version of a module, for the service to know. */
export interface ModuleEvent {
  module: string
  version: string
  phase: Phase
  /** Absent when it went well. */
  error?: unknown
  /** How long the phase took, in milliseconds. */
  ms: number
}

/** A version that may be shown, and how to fetch it. */
export interface Candidate {
  version: string
  load: () => Promise<ModuleCode>
  /** Name of the module, when it comes from a developer's machine. */
  override?: string
}

/** What an application needs of the host. */
export interface ApplicationDeps {
  tell(event: ModuleEvent): void
  /** Shows, in place of the application, that it failed; `retry` is for the person to ask for. */
  onFailure(error: unknown, retry: () => void, override?: string): void
  onRecovery(): void
}

/** What single-spa is given: lifecycles that never reject, for it would not take a broken application up again. */
export interface ModuleApplication {
  bootstrap(): Promise<void>
  mount(props: Props): Promise<void>
  unmount(props: Props): Promise<void>
  /** Something thrown later left nothing on the screen. */
  fail(error: unknown): void
}

/** Longest each phase may take. A module of ours has shorter limits of its own. */
const limits = { load: 15_000, bootstrap: 15_000, mount: 8_000, unmount: 4_000 } as const

/** A lifecycle may be one function or several. */
async function run(lifecycle: ModuleCode['mount'], props: Props): Promise<void> {
  for (const one of [lifecycle].flat()) await one(props)
}

/**
 * A module that falls back by itself: a version that fails before it is on the screen gives way to the next candidate, and
 * the one that was shown stays for the life of the page, so that nobody sees the service change under them. When all
 * fail, `onFailure` says so, and the rest of the page lives.
 */
export function createModuleApplication(
  name: string,
  candidates: readonly Candidate[],
  { tell, onFailure, onRecovery }: ApplicationDeps,
): ModuleApplication {
  const started = new Map<Candidate, ModuleCode>()
  let usable = candidates
  let shown: { code: ModuleCode; version: string } | undefined
  let props: Props | undefined
  // Lifecycles asked for by single-spa and by the person follow one another.
  let last = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work)
    return last
  }

  async function timed<T>(phase: keyof typeof limits, version: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now()
    try {
      const result = await within(limits[phase], `${phase} of ${name} ${version}`, work())
      tell({ module: name, version, phase, ms: performance.now() - start })
      return result
    } catch (error) {
      tell({ module: name, version, phase, error, ms: performance.now() - start })
      throw error
    }
  }

  async function startCode(candidate: Candidate, given: Props): Promise<ModuleCode> {
    const known = started.get(candidate)
    if (known) return known
    const { version } = candidate
    const code = await timed('load', version, candidate.load)
    await timed('bootstrap', version, () => run(code.bootstrap, given))
    started.set(candidate, code)
    return code
  }

  /** @throws the last version's failure, when none could be shown */
  async function showUsable(given: Props): Promise<void> {
    let failure: unknown = new Error(`${name} has no version`)
    for (const [index, candidate] of usable.entries()) {
      const { version } = candidate
      try {
        const code = await startCode(candidate, given)
        await timed('mount', version, () => run(code.mount, given))
        shown = { code, version }
        usable = usable.slice(index)
        onRecovery()
        return
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }

  const tellFailure = (error: unknown) => onFailure(error, retry, usable[0]?.override)
  const show = (given: Props): Promise<void> => showUsable(given).catch(tellFailure)

  async function hide(given: Props): Promise<void> {
    if (!shown) return
    const { code, version } = shown
    shown = undefined
    await timed('unmount', version, () => run(code.unmount, given)).catch(() => undefined)
  }

  function retry(): void {
    void inTurn(async () => {
      const given = props
      if (!given) return
      await hide(given)
      await loadAgain(() => showUsable(given)).catch(tellFailure)
    })
  }

  return {
    bootstrap: async () => undefined,
    mount: (given) =>
      inTurn(() => {
        props = given
        return show(given)
      }),
    unmount: (given) =>
      inTurn(async () => {
        props = undefined
        onRecovery()
        await hide(given)
      }),
    fail: (error) => {
      if (props) tellFailure(error)
    },
  }
}
