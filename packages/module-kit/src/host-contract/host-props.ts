import * as z from 'zod/mini'
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

// biome-ignore lint/complexity/noBannedTypes: that it can be called is all that can be checked of a function
const callable = z.custom<Function>((value) => typeof value === 'function')

/** Checks the shape of {@link HostProps}; what else the host passes is none of our business. */
export const hostPropsSchema = z.object({
  session: z.object({ get: callable, refresh: callable, subscribe: callable }),
  basePath: z.string().check(z.regex(/^(\/[^/?#]+)*$/)),
  navigate: callable,
  report: callable,
  announce: callable,
})

/**
 * The host's props among all that a lifecycle receives.
 * @throws an error that names each missing or malformed prop
 */
export function hostPropsOf(received: unknown): HostProps {
  const checked = hostPropsSchema.safeParse(received)
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path }) => path.join('.') || 'props')
    throw new TypeError(`The host does not keep the contract: ${faults.join(', ')}`)
  }
  // Not zod's copy: the functions may rely on `this`, and the session on its identity.
  const { session, basePath, navigate, report, announce } = received as HostProps
  return { session, basePath, navigate, report, announce }
}
