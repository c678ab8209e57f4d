import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'
import { rememberDossier } from './remember-dossier.ts'

/** The contracts of a dossier in order, and the types of amendment it may have. */
export const avenantsQuery = (id: string) =>
  queryOptions({
    queryKey: cles.avenants(id),
    queryFn: ({ signal }) => call(CALLS.listAvenants, { params: { id }, signal }),
  })

/** A draft that amends this dossier. */
export function useCreateAvenant(id: string) {
  const client = useQueryClient()
  const keyOf = useIdempotencyKey()
  return useMutation({
    mutationFn: (corps: CorpsDe<typeof CALLS.createAvenant>) =>
      call(CALLS.createAvenant, { params: { id }, body: corps, idempotencyKey: keyOf(corps) }),
    onSuccess: (avenant) => rememberDossier(client, avenant),
  })
}
