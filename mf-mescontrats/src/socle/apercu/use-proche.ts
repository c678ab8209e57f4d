import { type RefObject, useEffect, useRef, useState } from 'react'

/** So much more than what is seen, above and below, is near. */
const MARGE = '100%'

/** Is this place in its frame, or a screen away from it? */
export function useProche(): { place: RefObject<HTMLElement | null>; proche: boolean } {
  const place = useRef<HTMLElement>(null)
  const [proche, setProche] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const root = place.current.closest('.mc-apercu__papier')
    const watch = new IntersectionObserver((seen) => setProche(seen.at(-1)?.isIntersecting ?? false), {
      root,
      rootMargin: `${MARGE} 0px`,
    })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [])
  return { place, proche }
}
