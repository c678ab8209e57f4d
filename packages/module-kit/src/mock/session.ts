import type { Session, SessionPort } from '../host-contract/index.ts'

/** The session as any host keeps it: asked of the API, told to who follows it. */
export function createSession(): SessionPort {
  let current: Session = { compte: null, entreprises: [], role: null }
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    async refresh() {
      current = (await (await fetch('/api/session')).json()) as Session
      for (const listener of listeners) listener()
      return current
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
