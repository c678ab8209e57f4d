import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** What happened to a dossier, from its hash-chained journal. */
export const historiqueQuery = (id: string) =>
  queryOptions({
    queryKey: keys.historique(id),
    queryFn: ({ signal }) => call(OPERATIONS.readHistorique, { params: { id }, signal }),
  })

/** See {@link historiqueQuery}. */
export const useHistorique = (id: string) => useQuery(historiqueQuery(id))
