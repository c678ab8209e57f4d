import { CALLS, type ResultatImport } from '@mon-espace/domain/api'
import { upload } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { cles } from '../../socle/api/cles.ts'
import type { Port } from '../use-import.ts'

/** A file on its way to be imported. */
export interface EnvoiImport {
  fichier: File
  signal: AbortSignal
  onProgress?: (part: number) => void
}

/** The form that carries it. */
export function formOf(fichier: File): FormData {
  const form = new FormData()
  form.set('fichier', fichier, fichier.name)
  return form
}

function send(
  { fichier, signal, onProgress }: EnvoiImport,
  options: { query: { type: string; simulation?: 'true' }; idempotencyKey?: string },
): Promise<ResultatImport> {
  return upload(CALLS.importContrats, {
    form: formOf(fichier),
    signal,
    ...options,
    ...(onProgress ? { onProgress } : {}),
  })
}

/** Makes drafts of a file, after which the lists are read again. */
export function useDrafts(
  send: (envoi: EnvoiImport, cle: string) => Promise<ResultatImport>,
): Port['create'] {
  const cache = useQueryClient()
  return async ({ cle, ...envoi }) => {
    try {
      return await send(envoi, cle)
    } finally {
      // An import cut short has made drafts too.
      void cache.invalidateQueries({ queryKey: cles.listes })
    }
  }
}

/** Contracts of one kind, of a file that says all of them. */
export const useImportContrats = (type: string): Port => ({
  simulate: (envoi) => send(envoi, { query: { type, simulation: 'true' } }),
  create: useDrafts((envoi, cle) => send(envoi, { query: { type }, idempotencyKey: cle })),
})
