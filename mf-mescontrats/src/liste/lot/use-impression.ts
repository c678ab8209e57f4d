import { CALLS, LOT_MAX } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import { useEffect, useRef, useState } from 'react'
import { saveBlob } from '../../socle/telechargement/save-blob.ts'
import { lot as t } from '../textes.ts'

/** Ids by files: each is made in the memory of the service, and let go here before the next. */
function filesOf(ids: readonly string[]): string[][] {
  const files: string[][] = []
  for (let i = 0; i < ids.length; i += LOT_MAX) files.push(ids.slice(i, i + LOT_MAX))
  return files
}

/** Prints the forms of several contracts, one file after the other where one cannot hold them; stopped, those made are kept. */
export function useImpression() {
  const jour = useAujourdhui()
  const [part, setPart] = useState<number | null>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = async (ids: readonly string[]) => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    const { signal } = controller
    const files = filesOf(ids)
    setPending(true)
    setPart(null)
    setError(null)
    try {
      for (const [i, lot] of files.entries()) {
        saveBlob(
          await callForBlob(CALLS.printCerfas, { body: { ids: lot }, signal }),
          t.fichier(jour, files.length > 1 ? i + 1 : null),
        )
        setPart((i + 1) / files.length)
      }
    } catch (reason) {
      if (!signal.aborted) setError(reason)
    } finally {
      if (abort.current === controller) setPending(false)
    }
  }
  return {
    pending,
    avancement: { part, lignes: null },
    error,
    start,
    cancel: () => abort.current?.abort(),
  }
}
