import { type RefObject, useEffect, useRef } from 'react'

/**
 * When `moment` changes and takes away what had the focus (a button that can no longer be used), gives the focus to
 * `refuge` rather than to the top of the page. Never takes it from anything that has it.
 */
export function useFocusPerdu(moment: unknown): RefObject<HTMLElement | null> {
  const refuge = useRef<HTMLElement | null>(null)
  const before = useRef(moment)
  useEffect(() => {
    if (before.current === moment) return
    before.current = moment
    // A dialog that closes gives the focus back on its way out: what is lost is known after it.
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body) refuge.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [moment])
  return refuge
}
