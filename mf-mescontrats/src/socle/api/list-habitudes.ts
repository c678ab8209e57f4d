import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** What the enterprise’s contracts last filled in alike, by path, newest first. */
export const habitudesQuery = (siret: string) =>
  queryOptions({
    queryKey: ['habitudes', siret],
    queryFn: async ({ signal }) => (await call(CALLS.listHabitudes, { params: { siret }, signal })).elements,
    enabled: /^\d{14}$/.test(siret),
    staleTime: 60_000,
  })
