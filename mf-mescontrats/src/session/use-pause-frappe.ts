import { useCallback, useEffect, useRef } from 'react'

const PAUSE_MS = 700

/**
 * Gives what resolves once nothing has been typed for a moment: a dialog that opens under the hands takes the letters
 * meant for a field.
 */
export function usePauseFrappe(): () => Promise<void> {
  const frappe = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const note = () => {
      frappe.current = performance.now()
    }
    document.addEventListener('input', note, { capture: true })
    return () => document.removeEventListener('input', note, { capture: true })
  }, [])
  return useCallback(async () => {
    const left = () => frappe.current + PAUSE_MS - performance.now()
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()))
  }, [])
}
