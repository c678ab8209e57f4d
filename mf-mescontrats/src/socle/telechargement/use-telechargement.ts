import type { Avancement } from '@mon-espace/module-kit/api'
import { useEffect, useRef, useState } from 'react'
import { saveBlob } from './save-blob.ts'

const RIEN: Avancement = { part: null, lignes: null }

/** What a transfer is given: the signal that stops it, and whom to tell how far it is. */
interface Cours {
  signal: AbortSignal
  onProgress: (avancement: Avancement) => void
}

/** A transfer that is told while it is under way, can be stopped, and whose failure is told; begun again, it takes the place of the last. */
export function useTransfert<A extends readonly unknown[]>(
  transfer: (cours: Cours, ...asked: A) => Promise<void>,
) {
  const [pending, setPending] = useState(false)
  const [avancement, setAvancement] = useState(RIEN)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = async (...asked: A) => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    setPending(true)
    setAvancement(RIEN)
    setError(null)
    try {
      await transfer({ signal: controller.signal, onProgress: setAvancement }, ...asked)
    } catch (reason) {
      if (!controller.signal.aborted) setError(reason)
    } finally {
      if (abort.current === controller) setPending(false)
    }
  }
  return { pending, avancement, error, start, cancel: () => abort.current?.abort() }
}

/** What is shown of a transfer. */
export type Transfert = Omit<ReturnType<typeof useTransfert>, 'start'>

/** Fetches a file and saves it. */
export const useTelechargement = (fetchFile: (cours: Cours) => Promise<Blob>, nom: string) =>
  useTransfert(async (cours) => saveBlob(await fetchFile(cours), nom))
