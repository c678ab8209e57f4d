import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The case officers of the OPCO; a team hardly changes while one works. */
export const gestionnairesQuery = queryOptions({
  queryKey: cles.gestionnaires,
  queryFn: ({ signal }) => call(CALLS.listGestionnaires, { signal }),
  staleTime: 10 * 60_000,
})
