import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** What the portal asked for: which enterprise, which public, which kind of contract. */
export const demandeQuery = (id: string) =>
  queryOptions({
    queryKey: keys.demande(id),
    queryFn: ({ signal }) => call(OPERATIONS.readDemande, { params: { id }, signal }),
  })
