import { CALLS, type CompteEntreprise, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

/** The accounts of an enterprise, for its administrator. */
export const colleguesQuery = (siret: string) =>
  queryOptions({
    queryKey: ['collegues', siret],
    queryFn: async ({ signal }) => (await call(CALLS.listComptes, { params: { siret }, signal })).elements,
  })

/** Suspends an account of the enterprise, or makes it active, for the first time or again. */
export function useUpdateCompte(siret: string) {
  const client = useQueryClient()
  const { queryKey } = colleguesQuery(siret)
  return useMutation({
    mutationFn: ({ id, etat }: { id: string; etat: 'actif' | 'suspendu' }) =>
      call(CALLS.updateCompte, { params: { siret, id }, body: { etat } }),
    onSuccess: (updated: CompteEntreprise) => {
      client.setQueryData(queryKey, (known) => known?.map((one) => (one.id === updated.id ? updated : one)))
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
}

/** Makes a colleague an administrator of the enterprise, or no longer one. */
export function useChangeRole(siret: string) {
  const client = useQueryClient()
  const { queryKey } = colleguesQuery(siret)
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: CorpsDe<typeof CALLS.changeRole>['role'] }) =>
      call(CALLS.changeRole, { params: { siret, id }, body: { role } }),
    onSuccess: (updated: CompteEntreprise) => {
      client.setQueryData(queryKey, (known) => known?.map((one) => (one.id === updated.id ? updated : one)))
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
}
