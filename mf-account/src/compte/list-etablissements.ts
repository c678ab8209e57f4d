import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** The establishments of an enterprise that one may act for, head office first. */
export const etablissementsQuery = (siren: string) =>
  queryOptions({
    queryKey: ['etablissements'],
    queryFn: ({ signal }) => call(CALLS.listEntreprises, { signal }),
    select: (all) => all.filter((one) => one.siren === siren),
  })
