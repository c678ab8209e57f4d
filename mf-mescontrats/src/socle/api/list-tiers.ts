import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Training centres and user companies that one's dossiers name. */
export const tiersQuery = queryOptions({
  queryKey: cles.tiers,
  queryFn: ({ signal }) => call(CALLS.listTiers, { signal }),
})
