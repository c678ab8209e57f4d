import { useLocation } from '@mon-espace/module-kit'
import { useEffect, useState } from 'react'

/**
 * The token of a mail's link, read once; it leaves the address, and so the history and what the browser tells other
 * sites, as soon as the page is shown.
 */
export function useJeton(): string | null {
  const { search } = useLocation()
  const [jeton] = useState(() => search.get('jeton'))
  useEffect(() => {
    const url = new URL(window.location.href)
    if (!url.searchParams.has('jeton')) return
    url.searchParams.delete('jeton')
    window.history.replaceState(window.history.state, '', url)
  }, [])
  return jeton
}
