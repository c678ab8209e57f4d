import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** What the portal asked for: which enterprise, which public, which kind of contract. */
export const demandeQuery = (id: string) =>
  queryOptions({
    queryKey: cles.demande(id),
    queryFn: ({ signal }) => call(CALLS.readDemande, { params: { id }, signal }),
  })
