import { useRef, useState } from 'react'
import { formatLimite } from '../format/octets.ts'
import { accepts, isHeic } from './accepts.ts'
import { fichier } from './textes.ts'

/** A file on its way. One that arrived leaves the list: the screen then shows it among its own. */
export interface Transfer {
  id: number
  file: File
  state: 'sending' | 'failed'
  /** 0 to 1; null while unknown. */
  progress: number | null
  /** Why it failed and what to do; null while sending. */
  error: string | null
  /** False when trying the same file again cannot help (too big, wrong kind). */
  retriable: boolean
}

/** How the screen sends a file: rejects when it does not arrive, obeys `signal`, tells its progress from 0 to 1. */
export type Upload = (
  file: File,
  how: { signal: AbortSignal; onProgress: (part: number) => void },
) => Promise<unknown>

/** What the transfers need from the screen. */
export interface UploadOptions {
  upload: Upload
  accept?: string | undefined
  maxBytes?: number | undefined
  /** False for a failure that the same file would meet again: only another file can help. All may pass when left out. */
  isRetriable?: ((error: unknown) => boolean) | undefined
  /** Turns what `upload` rejected with into words for the person. */
  explain?: ((error: unknown) => string) | undefined
  /** What to say of a file of another kind, or too heavy, where the usual words (a PDF, a scan) do not fit. */
  refusals?: { readonly kind: string; readonly weight: string } | undefined
}

function refusal(file: File, { accept, maxBytes, refusals }: UploadOptions): string | null {
  if (!accepts(accept, file)) return refusals?.kind ?? (isHeic(file) ? fichier.heic : fichier.format)
  if (file.size === 0) return fichier.vide
  if (!maxBytes || file.size <= maxBytes) return null
  return refusals?.weight ?? fichier.tropGros(formatLimite(maxBytes))
}

/** Sends files, follows each, and tells the last arrival. A transfer goes on if she leaves the screen. */
export function useUploads(options: UploadOptions) {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([])
  const [arrived, setArrived] = useState<string | null>(null)
  const aborts = useRef(new Map<number, AbortController>())
  const nextId = useRef(1)

  const change = (id: number, part: Partial<Transfer>) =>
    setTransfers((all) => all.map((transfer) => (transfer.id === id ? { ...transfer, ...part } : transfer)))
  const forget = (id: number) => {
    aborts.current.delete(id)
    setTransfers((all) => all.filter((transfer) => transfer.id !== id))
  }

  const send = async (id: number, file: File) => {
    const abort = new AbortController()
    aborts.current.set(id, abort)
    change(id, { state: 'sending', progress: null, error: null })
    try {
      await options.upload(file, {
        signal: abort.signal,
        onProgress: (progress) => change(id, { progress }),
      })
      setArrived(file.name)
      forget(id)
    } catch (error) {
      if (abort.signal.aborted) return
      const retriable = options.isRetriable?.(error) ?? true
      change(id, { state: 'failed', error: options.explain?.(error) ?? fichier.echec, retriable })
    }
  }

  return {
    transfers,
    /** Name of the last file that arrived, to be told aloud. */
    arrived,
    /** `instead`: the files take the place of those that did not arrive. */
    add: (files: readonly File[], instead: boolean) => {
      setArrived(null)
      if (instead) setTransfers((all) => all.filter(({ state }) => state !== 'failed'))
      for (const file of files) {
        const id = nextId.current++
        const error = refusal(file, options)
        const state = error ? 'failed' : 'sending'
        setTransfers((all) => [...all, { id, file, state, progress: null, error, retriable: !error }])
        if (!error) void send(id, file)
      }
    },
    cancel: (id: number) => {
      aborts.current.get(id)?.abort()
      forget(id)
    },
    retry: ({ id, file }: Transfer) => void send(id, file),
    forget,
  }
}
