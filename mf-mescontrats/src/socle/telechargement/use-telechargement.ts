import type { Avancement } from '@mon-espace/module-kit/api'
import { useEffect, useRef, useState } from 'react'
import { saveBlob } from './save-blob.ts'

const RIEN: Avancement = { part: null, lignes: null }

/** How to get the file, under way and stopped by the signal. */
type FetchFile = (options: {
  signal: AbortSignal
  onProgress: (avancement: Avancement) => void
}) => Promise<Blob>

/** Fetches a file and saves it: what is under way is told and can be stopped, what failed is told. */
export function useTelechargement(fetchFile: FetchFile, nom: string) {
  const [pending, setPending] = useState(false)
  const [avancement, setAvancement] = useState(RIEN)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = async () => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    setPending(true)
    setAvancement(RIEN)
    setError(null)
    try {
      saveBlob(await fetchFile({ signal: controller.signal, onProgress: setAvancement }), nom)
    } catch (reason) {
      if (!controller.signal.aborted) setError(reason)
    } finally {
      if (abort.current === controller) setPending(false)
    }
  }
  return { pending, avancement, error, start, cancel: () => abort.current?.abort() }
}
