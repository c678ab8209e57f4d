import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('single-spa:routing-event', onChange)
  return () => window.removeEventListener('single-spa:routing-event', onChange)
}

/** The path shown, followed once single-spa has changed the page. */
export const usePathname = (): string => useSyncExternalStore(subscribe, () => window.location.pathname)
