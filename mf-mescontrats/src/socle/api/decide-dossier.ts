import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** A decision, the version of the dossier it was taken on, and one UUID for all its tries. */
export interface DecisionPrise {
  version: number
  cle: string
  body: CorpsDe<typeof CALLS.decideDossier>
}

/** Grants or refuses the funding: final, and told to the parties by mail. */
export function useDecideDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, cle, body }: DecisionPrise) =>
      call(CALLS.decideDossier, { params: { id }, body, ifMatch: version, idempotencyKey: cle }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
