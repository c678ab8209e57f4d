import { useSyncExternalStore } from 'react'

/** A telephone, as the style sheets have it. */
const etroit = window.matchMedia('(max-width: 40rem)')

function subscribe(notify: () => void): () => void {
  etroit.addEventListener('change', notify)
  return () => etroit.removeEventListener('change', notify)
}

/** True on a telephone: what stands elsewhere there is written elsewhere, so that Tab goes as the eye does. */
export const useEtroit = (): boolean => useSyncExternalStore(subscribe, () => etroit.matches)
