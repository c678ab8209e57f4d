import { useLayoutEffect } from 'react'

// A portal may add `#siret=<14 figures>` to where it sends the person: it is their own choice, seconds ago. The part after
// # never leaves the browser, and the service itself tells nobody without rights whose demand it is.
const KEY = 'mon-espace.siret'

/** The SIRET that a fragment announces; null when it announces none. */
export function siretIn(hash: string): string | null {
  const siret = new URLSearchParams(hash.slice(1)).get('siret')
  return siret && /^\d{14}$/.test(siret) ? siret : null
}

/** Keeps the SIRET that the portal announced for as long as the tab lives, and takes it out of the address. */
export function useAnnouncedSiret(): void {
  useLayoutEffect(() => {
    const siret = siretIn(window.location.hash)
    if (siret === null) return
    try {
      sessionStorage.setItem(KEY, siret)
    } catch {
      // Storage refused: it is typed.
    }
    const { pathname, search } = window.location
    window.history.replaceState(window.history.state, '', pathname + search)
  }, [])
}

/** The SIRET of the demand that brought the person here, or `''`. */
export function announcedSiret(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
