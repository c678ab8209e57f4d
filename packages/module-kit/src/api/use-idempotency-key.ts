import { useRef } from 'react'

/**
 * One UUID for all the tries of one intention, another as soon as anything of it changes: a replay is then the same
 * write, never an older one.
 */
export function useIdempotencyKey(): (intention: unknown) => string {
  const last = useRef({ pour: '', cle: '' })
  return (intention) => {
    const pour = JSON.stringify(intention)
    if (last.current.pour !== pour) last.current = { pour, cle: crypto.randomUUID() }
    return last.current.cle
  }
}
