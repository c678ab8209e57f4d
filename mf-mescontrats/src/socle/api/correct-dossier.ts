import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** Back to a draft, for the reason given; the number is kept and the Cerfa is to be signed anew. */
export function useCorrectDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, motif }: { version: number; motif: string }) =>
      call(CALLS.correctDossier, { params: { id }, body: { motif }, ifMatch: version }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
