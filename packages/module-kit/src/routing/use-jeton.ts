import { useLayoutEffect, useState } from 'react'
import { useLocation } from './hooks.ts'

/**
 * The token of the last mail's link that was followed; it leaves the address, and so the history and what the browser
 * tells other sites, before the page is shown.
 */
export function useJeton(): string | null {
  const given = useLocation().search.get('jeton')
  const [jeton, keep] = useState(given)
  // Another link to the same page: the screen stays, its token does not.
  if (given !== null && given !== jeton) keep(given)
  useLayoutEffect(() => {
    if (given === null) return
    const url = new URL(window.location.href)
    url.searchParams.delete('jeton')
    window.history.replaceState(window.history.state, '', url)
  }, [given])
  return jeton
}
