import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

/** The keys of access of an enterprise. */
export const clesQuery = (siret: string) =>
  queryOptions({
    queryKey: ['cles', siret],
    queryFn: async ({ signal }) => (await call(CALLS.listCles, { params: { siret }, signal })).elements,
  })

/** Makes a key, told once. */
export function useCreateCle(siret: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CorpsDe<typeof CALLS.createCle>) => call(CALLS.createCle, { params: { siret }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: clesQuery(siret).queryKey }),
    // What was told once is kept nowhere once the page has moved on.
    gcTime: 0,
  })
}

/** Revokes a key. */
export function useDeleteCle(siret: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(CALLS.deleteCle, { params: { siret, id } }),
    onSettled: () => client.invalidateQueries({ queryKey: clesQuery(siret).queryKey }),
  })
}
