import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Who answers for the OPCO, for this establishment. */
export const contactsQuery = (siret: string) =>
  queryOptions({
    queryKey: [...cles.entreprise(siret), 'contacts'],
    queryFn: ({ signal }) => call(CALLS.readContacts, { params: { siret }, signal }),
    staleTime: 10 * 60_000,
  })
