import { useEffect, useState } from 'react'

/** Where a search stands. */
export type Suggestions<T> =
  | { state: 'idle' }
  | { state: 'loading'; items: readonly T[] }
  | { state: 'ready'; items: readonly T[] }
  | { state: 'error' }

/** Searches a server's list for what is wanted. The signal aborts when it no longer is. */
export type Load<T> = (query: string, signal: AbortSignal) => Promise<readonly T[]>

const PAUSE_MS = 180

/**
 * Asks the server once she pauses, drops the answers she no longer waits for, and keeps the last list in sight meanwhile.
 * `query` null: nothing is wanted. `attempt` asks the same thing again.
 */
export function useSuggestions<T>(load: Load<T>, query: string | null, attempt: number): Suggestions<T> {
  const [found, setFound] = useState<Suggestions<T>>({ state: 'idle' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is often written inline; only the question restarts it.
  useEffect(() => {
    if (query === null) {
      setFound({ state: 'idle' })
      return
    }
    setFound((last) => ({ state: 'loading', items: 'items' in last ? last.items : [] }))
    const abort = new AbortController()
    const pause = setTimeout(() => {
      load(query, abort.signal).then(
        (items) => !abort.signal.aborted && setFound({ state: 'ready', items }),
        () => !abort.signal.aborted && setFound({ state: 'error' }),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      abort.abort()
    }
  }, [query, attempt])
  return found
}
