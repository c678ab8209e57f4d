import { useEffect, useState } from 'react'

const SEEN_MS = 8000

/** Calls `onGone` after eight seconds, unless the pointer or the focus is on it: nobody is hurried. */
export function useFadeAway(active: boolean, onGone: () => void) {
  const [held, setHeld] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `onGone` must not start the wait again.
  useEffect(() => {
    if (!active || held) return
    const wait = setTimeout(onGone, SEEN_MS)
    return () => clearTimeout(wait)
  }, [active, held])
  return {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  }
}
