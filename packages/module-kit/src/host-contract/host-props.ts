import type { Session } from './session.ts'

/** The session as the host keeps it: modules read it, ask for a fresh one after they changed it, and follow it. */
export interface SessionPort {
  get(): Session
  /** Asks the BFF again, for instance after signing in; every subscriber is told. */
  refresh(): Promise<Session>
  /** @returns what stops the subscription */
  subscribe(onChange: () => void): () => void
}

/** When in its life a module failed. */
export type Phase = 'load' | 'bootstrap' | 'mount' | 'render' | 'unmount'

/** Something that went wrong in a module. `fatal` when nothing of it is left on the screen. */
export interface Report {
  phase: Phase
  error: unknown
  fatal?: boolean
}

/** What the host passes to the lifecycles of every module, beside what single-spa itself adds. */
export interface HostProps {
  session: SessionPort
  /** What the host puts before every path of the module: `''` in ours, `/partenaire` in a portal that mounts it there. */
  basePath: string
  /** Goes to a path of the host, `basePath` included, without reloading the page. */
  navigate(path: string, options?: { replace?: boolean }): void
  report(report: Report): void
  /** Says a sentence to a screen reader, politely unless it cannot wait. */
  announce(message: string, urgency?: 'polite' | 'assertive'): void
}

const PATH = /^(\/[^/?#]+)*$/

/** Names of what is missing of {@link HostProps}, or is not what it should be; what else the host passes is none of our business. */
function faultsOf(received: unknown): string[] {
  if (typeof received !== 'object' || received === null) return ['props']
  const props = received as Partial<Record<keyof HostProps, unknown>>
  const callable = (prop: unknown) => typeof prop === 'function'
  const functions = (['navigate', 'report', 'announce'] as const).filter((name) => !callable(props[name]))
  const session = props.session as Partial<SessionPort> | null | undefined
  const ofSession =
    typeof session === 'object' && session !== null
      ? (['get', 'refresh', 'subscribe'] as const)
          .filter((name) => !callable(session[name]))
          .map((name) => `session.${name}`)
      : ['session']
  const basePath = typeof props.basePath === 'string' && PATH.test(props.basePath) ? [] : ['basePath']
  return [...ofSession, ...basePath, ...functions]
}

/**
 * The host's props among all that a lifecycle receives.
 * @throws an error that names each missing or malformed prop
 */
export function hostPropsOf(received: unknown): HostProps {
  // By hand: a library that checks shapes is a tenth of what the first screen of a module would fetch.
  const faults = faultsOf(received)
  if (faults.length > 0) throw new TypeError(`The host does not keep the contract: ${faults.join(', ')}`)
  const { session, basePath, navigate, report, announce } = received as HostProps
  return { session, basePath, navigate, report, announce }
}
