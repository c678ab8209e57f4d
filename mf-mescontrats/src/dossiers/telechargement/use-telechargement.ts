import { useEffect, useRef, useState } from 'react'
import { saveBlob } from './enregistrer.ts'

/** Fetches a file and saves it: what is under way can be stopped, what failed is told. */
export function useTelechargement(fetchFile: (signal: AbortSignal) => Promise<Blob>, nom: string) {
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = async () => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    setPending(true)
    setError(null)
    try {
      saveBlob(await fetchFile(controller.signal), nom)
    } catch (reason) {
      if (!controller.signal.aborted) setError(reason)
    } finally {
      if (abort.current === controller) setPending(false)
    }
  }
  return { pending, error, start, cancel: () => abort.current?.abort() }
}
