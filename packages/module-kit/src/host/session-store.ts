import type { Session, SessionPort } from '../host-contract/index.ts'

const nobody: Session = { compte: null, entreprises: [], role: null }

/** The session as the host keeps it, and the way to end it. */
export interface SessionStore extends SessionPort {
  /**
   * Ends the session on the server; this page's memory is for the caller to drop.
   * @returns where the browser then goes, to end the session of the operator's provider; undefined where there is none
   */
  close(): Promise<string | undefined>
}

/** Keeps who is signed in. Empty until the first `refresh`, which rejects when the service does not answer. */
export function createSessionStore(): SessionStore {
  let current = nobody
  const listeners = new Set<() => void>()
  let asked = 0
  let answered = 0

  async function ask(method: 'GET' | 'DELETE'): Promise<Session> {
    const response = await fetch('/api/session', { method, headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error(`The session answers ${response.status}`)
    return (await response.json()) as Session
  }

  return {
    get: () => current,
    async refresh() {
      asked += 1
      const rank = asked
      const found = await ask('GET')
      // One that a later question has outrun tells who it was, not who it is.
      if (rank > answered) {
        answered = rank
        current = found
        for (const listener of listeners) listener()
      }
      return current
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      return (await ask('DELETE')).deconnexion
    },
  }
}
