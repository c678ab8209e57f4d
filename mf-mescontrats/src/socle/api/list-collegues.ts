import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The accounts of an enterprise, for its administrator. */
export const colleguesQuery = (siret: string) =>
  queryOptions({
    queryKey: cles.collegues(siret),
    queryFn: async ({ signal }) => (await call(CALLS.listComptes, { params: { siret }, signal })).elements,
  })
