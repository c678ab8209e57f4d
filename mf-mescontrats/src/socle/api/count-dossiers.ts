import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'
import type { Filtres } from './filtres.ts'

/** How many dossiers of a list are in each state, whichever of them it shows; read again with the lists. */
export function comptesListeQuery({ etat: _, etape: __, tri: ___, ...query }: Filtres) {
  return queryOptions({
    queryKey: cles.comptesListe(query),
    queryFn: ({ signal }) => call(CALLS.countDossiers, { query, signal }),
  })
}
