import { useState } from 'react'

/** What was signed up with, as the page that follows tells it. */
export interface Sent {
  email: string
  siret: string
}

const KEY = 'inscription'

function readSent(): Sent | null {
  const kept: unknown = (window.history.state as Record<string, unknown> | null)?.[KEY]
  if (!kept || typeof kept !== 'object' || !('email' in kept) || !('siret' in kept)) return null
  const { email, siret } = kept
  return typeof email === 'string' && typeof siret === 'string' ? { email, siret } : null
}

/**
 * What was sent, kept with this entry of the tab's history: reloading the page shows what follows again, not an empty form,
 * and nothing of it is in the address or outlives the tab.
 */
export function useSent(): [Sent | null, (sent: Sent) => void] {
  const [sent, setSent] = useState(readSent)
  const keep = (what: Sent) => {
    window.history.replaceState({ ...window.history.state, [KEY]: what }, '')
    setSent(what)
  }
  return [sent, keep]
}
