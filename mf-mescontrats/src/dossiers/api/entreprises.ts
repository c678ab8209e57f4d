import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** Establishments of the session. */
export const entreprisesQuery = queryOptions({
  queryKey: keys.entreprises,
  queryFn: ({ signal }) => call(OPERATIONS.listEntreprises, { signal }),
  staleTime: 300_000,
})

/** All that prefills screen 1. */
export const entrepriseQuery = (siret: string) =>
  queryOptions({
    queryKey: keys.entreprise(siret),
    queryFn: ({ signal }) => call(OPERATIONS.readEntreprise, { params: { siret }, signal }),
    staleTime: 300_000,
  })

/** See {@link entreprisesQuery}. */
export const useEntreprises = () => useQuery(entreprisesQuery)
