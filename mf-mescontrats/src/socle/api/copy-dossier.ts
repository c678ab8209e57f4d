import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { rememberDossier } from './remember-dossier.ts'

/** A new draft from this dossier. */
export function useCopyDossier(id: string) {
  const client = useQueryClient()
  // One key for all the tries of a copy; the next copy is another.
  const cle = useRef<string>(undefined)
  return useMutation({
    mutationFn: () => {
      cle.current ??= crypto.randomUUID()
      return call(CALLS.copyDossier, { params: { id }, idempotencyKey: cle.current })
    },
    onSuccess: (copie) => {
      cle.current = undefined
      return rememberDossier(client, copie)
    },
  })
}
