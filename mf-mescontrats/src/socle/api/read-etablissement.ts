import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** What the State’s register says of an establishment, by its SIRET or its UAI. */
export const etablissementQuery = (numero: string) =>
  queryOptions({
    queryKey: ['etablissement', numero],
    queryFn: ({ signal }) => call(CALLS.readEtablissement, { params: { numero }, signal, discreet: true }),
    // An outage may be over the next time.
    staleTime: ({ state }) => (state.data?.etat === 'indisponible' ? 0 : 10 * 60_000),
    retry: false,
  })
