import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** Cancels the dossier, for the reason given, before the decision. */
export function useCancelDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, motif }: { version: number; motif: string }) =>
      call(CALLS.cancelDossier, { params: { id }, body: { motif }, ifMatch: version }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
