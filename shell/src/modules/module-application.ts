import type { HostProps, Phase } from '@mon-espace/module-kit/host-contract'
import type { AppProps } from 'single-spa'
import type { HostModule } from '../host-data.ts'
import { importModule, type ModuleCode } from './import-module.ts'
import { OtherContract, requireContract } from './other-contract.ts'
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

/** What single-spa is given for a module. */
export interface ModuleApplication {
  bootstrap(props: Props): Promise<void>
  mount(props: Props): Promise<void>
  unmount(props: Props): Promise<void>
}

/** Longest each phase may take. A module of ours has shorter limits of its own. */
const limits = { load: 15_000, bootstrap: 15_000, mount: 12_000, unmount: 4_000 } as const
type TimedPhase = keyof typeof limits

/** A lifecycle may be one function or several. */
async function run(lifecycle: ModuleCode['mount'], props: Props): Promise<void> {
  for (const one of [lifecycle].flat()) await one(props)
}

/**
 * A module that falls back by itself: what fails of its version, before it is on the screen, is tried with the previous
 * one. Once a version is shown it stays for the life of the page, so that nobody sees the service change under them.
 */
export async function createModuleApplication(
  module: HostModule,
  tell: (event: ModuleEvent) => void,
): Promise<ModuleApplication> {
  requireContract(module)
  const { name, version, previous } = module
  const versions = [
    { version, specifier: name },
    ...(previous ? [{ version: previous.version, specifier: previous.url }] : []),
  ]
  let code: ModuleCode
  let current = versions[0]?.version ?? version

  async function timed<T>(phase: TimedPhase, work: () => Promise<T>): Promise<T> {
    const start = performance.now()
    const event = { module: name, version: current, phase }
    try {
      const result = await within(limits[phase], `${phase} of ${name} ${current}`, work())
      tell({ ...event, ms: performance.now() - start })
      return result
    } catch (error) {
      tell({ ...event, error, ms: performance.now() - start })
      throw error
    }
  }

  /** Takes the next version that loads; throws the last failure when there is none left. */
  async function load(failure: unknown): Promise<void> {
    const next = versions.shift()
    if (!next) throw failure
    current = next.version
    try {
      code = await timed('load', () => importModule(next.specifier))
    } catch (error) {
      if (error instanceof OtherContract) throw error
      await load(error)
    }
  }

  async function bootstrap(props: Props): Promise<void> {
    try {
      await timed('bootstrap', () => run(code.bootstrap, props))
    } catch (error) {
      await load(error)
      await bootstrap(props)
    }
  }

  async function mount(props: Props): Promise<void> {
    try {
      await timed('mount', () => run(code.mount, props))
      versions.length = 0
    } catch (error) {
      await load(error)
      await bootstrap(props)
      await mount(props)
    }
  }

  await load(new Error(`${name} has no version`))
  return { bootstrap, mount, unmount: (props) => timed('unmount', () => run(code.unmount, props)) }
}
