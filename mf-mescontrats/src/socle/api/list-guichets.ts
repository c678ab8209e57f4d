import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The desks of the OPCO; they hardly change while one works. */
export const guichetsQuery = queryOptions({
  queryKey: cles.guichets,
  queryFn: ({ signal }) => call(CALLS.listGuichets, { signal }),
  staleTime: 10 * 60_000,
})
