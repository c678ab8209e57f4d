import { CALLS } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Hands dossiers of an enterprise over to a colleague; all that is read of them is asked again. */
export function useHandOver(siret: string) {
  const client = useQueryClient()
  const keyOf = useIdempotencyKey()
  return useMutation({
    mutationFn: (body: { a: string; dossiers: string[] }) =>
      call(CALLS.handOverDossiers, { params: { siret }, body, idempotencyKey: keyOf(body) }),
    onSuccess: (_, { dossiers }) =>
      Promise.all([
        ...dossiers.map((id) => client.invalidateQueries({ queryKey: cles.dossier(id) })),
        client.invalidateQueries({ queryKey: cles.listes }),
      ]),
  })
}
