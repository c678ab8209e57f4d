import { useCallback, useRef } from 'react'

/**
 * Calls `tell` once for each `id` whose element comes into sight of a page that is itself in sight.
 * @returns the ref of that element
 */
export function useVu(id: string | undefined, tell: (id: string) => void) {
  const told = useRef<string>(undefined)
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element || id === undefined) return
      let inSight = false
      const look = () => {
        if (!inSight || document.visibilityState !== 'visible' || told.current === id) return
        told.current = id
        tell(id)
      }
      const observer = new IntersectionObserver((entries) => {
        inSight = entries.at(-1)?.isIntersecting ?? false
        look()
      })
      observer.observe(element)
      document.addEventListener('visibilitychange', look)
      return () => {
        observer.disconnect()
        document.removeEventListener('visibilitychange', look)
      }
    },
    [id, tell],
  )
}
