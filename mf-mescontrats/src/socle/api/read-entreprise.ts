import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** All that prefills screen 1. */
export const entrepriseQuery = (siret: string) =>
  queryOptions({
    queryKey: cles.entreprise(siret),
    queryFn: ({ signal }) => call(CALLS.readEntreprise, { params: { siret }, signal }),
    staleTime: 10 * 60_000,
  })
