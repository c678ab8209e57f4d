import { useSyncExternalStore } from 'react'

// single-spa turns every pushState into a popstate, and holds it back until the leaving module is unmounted.
// A host without single-spa sends one itself when it navigates.
function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange)
  return () => window.removeEventListener('popstate', onChange)
}

const href = () => window.location.href

/** The page's address, followed as it changes. */
export function usePageUrl(): URL {
  return new URL(useSyncExternalStore(subscribe, href))
}
