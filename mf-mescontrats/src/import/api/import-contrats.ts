import { CALLS, type ResultatImport } from '@mon-espace/domain/api'
import { upload } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { cles } from '../../socle/api/cles.ts'

interface Envoi {
  fichier: File
  signal: AbortSignal
  onProgress?: (part: number) => void
}

function send(
  { fichier, signal, onProgress }: Envoi,
  options: { query?: { simulation: 'true' }; idempotencyKey?: string },
): Promise<ResultatImport> {
  const form = new FormData()
  form.set('fichier', fichier, fichier.name)
  return upload(CALLS.importContrats, {
    form,
    signal,
    ...options,
    ...(onProgress ? { onProgress } : {}),
  })
}

/** What an import of this file would do; nothing is written. */
export const simulateImport = (envoi: Envoi) => send(envoi, { query: { simulation: 'true' } })

/** Makes the drafts; `cle` is the same UUID for every try of one file, so that each is made once. The lists are read again. */
export function useImportContrats() {
  const cache = useQueryClient()
  return async ({ cle, ...envoi }: Envoi & { cle: string }) => {
    try {
      return await send(envoi, { idempotencyKey: cle })
    } finally {
      // An import cut short has made drafts too.
      void cache.invalidateQueries({ queryKey: cles.listes })
    }
  }
}
