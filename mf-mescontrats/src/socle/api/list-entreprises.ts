import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The establishments of the session; they hardly change while one works. */
export const entreprisesQuery = queryOptions({
  queryKey: cles.entreprises,
  queryFn: ({ signal }) => call(CALLS.listEntreprises, { signal }),
  staleTime: 10 * 60_000,
})
