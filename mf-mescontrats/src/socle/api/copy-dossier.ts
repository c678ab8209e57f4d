import { CALLS } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { rememberDossier } from './remember-dossier.ts'

/** A new draft from this dossier, for the same person or for another. */
export function useCopyDossier(id: string) {
  const client = useQueryClient()
  const cle = useIdempotencyKey()
  // One key for all the tries of a copy; the next copy is another.
  const faites = useRef(0)
  return useMutation({
    mutationFn: (personne: 'meme' | 'autre') =>
      call(CALLS.copyDossier, {
        params: { id },
        query: { personne },
        idempotencyKey: cle({ personne, copie: faites.current }),
      }),
    onSuccess: (copie) => {
      faites.current += 1
      return rememberDossier(client, copie)
    },
  })
}
