import { useEffect, useState } from 'react'
import { loadAgain } from './load-again.ts'

/** Code that comes apart; the same object as long as it is the same code. */
export interface Source<C> {
  /** What it gave, once it is there. */
  read(): C | undefined
  load(): Promise<unknown>
}

/** Where the wait for it stands: `retrying` when the person asked again. */
type State = 'waiting' | 'failed' | 'retrying'

/** Waits for code that comes apart: what it gave once it is there, else where it stands, and the way to ask anew. */
export function useArrival<C>(source: Source<C>) {
  // The same from its first drawing on: another component would begin anew.
  const [arrived, setArrived] = useState<C | undefined>(() => source.read())
  const [state, setState] = useState<State>('waiting')
  useEffect(() => {
    if (arrived || state === 'failed') return
    let gone = false
    const asked = state === 'retrying' ? loadAgain(() => source.load()) : source.load()
    asked.then(
      () => !gone && setArrived(() => source.read()),
      () => !gone && setState('failed'),
    )
    return () => {
      gone = true
    }
  }, [arrived, state, source])
  return { arrived, state, setState }
}
