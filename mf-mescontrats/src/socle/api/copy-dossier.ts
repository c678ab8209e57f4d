import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** A new draft from this dossier. */
export function useCopyDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(CALLS.copyDossier, { params: { id } }),
    onSuccess: (copie) => rememberDossier(client, copie),
  })
}
