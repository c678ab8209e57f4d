import { useRef } from 'react'

/** One UUID for all the tries of one intention about a dossier, another as soon as anything of it changes. */
export function useCles(): (id: string, intention: unknown) => string {
  const known = useRef(new Map<string, { pour: string; cle: string }>())
  return (id, intention) => {
    const pour = JSON.stringify(intention)
    const before = known.current.get(id)
    if (before?.pour === pour) return before.cle
    const cle = crypto.randomUUID()
    known.current.set(id, { pour, cle })
    return cle
  }
}
