import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Deletes a draft that was never validated. */
export function useDeleteDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version }: { version: number }) =>
      call(CALLS.deleteDossier, { params: { id }, ifMatch: version }),
    onSuccess: () => {
      client.removeQueries({ queryKey: cles.dossier(id) })
      return client.invalidateQueries({ queryKey: cles.listes })
    },
  })
}
