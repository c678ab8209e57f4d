// Signing up takes a mail, an activation and often days: the demand that started it would be lost on the way. Its
// identifier alone is kept, and it opens nothing to anyone without rights on the enterprise.
const KEY = 'mon-espace.demande'
const DAYS_KEPT = 30
const DAY = 86_400_000

/** Keeps the portal's demand through sign-up, as long as the service itself does (30 days). */
export function keepDemande(id: string, now = Date.now()): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, until: now + DAYS_KEPT * DAY }))
  } catch {
    // Storage refused or full: the person can start again from the portal.
  }
}

/** The demand kept on this browser; null when there is none, or it is too old. */
export function keptDemande(now = Date.now()): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (!kept || typeof kept !== 'object' || !('id' in kept) || !('until' in kept)) return null
    return typeof kept.id === 'string' && Number(kept.until) > now ? kept.id : null
  } catch {
    return null
  }
}

/** Forgets it, once opened or found to be somebody else's. */
export function forgetDemande(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
