import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'
import type { Filtres } from './filtres.ts'

/** Dossiers one may see, page after page (25 each), by keyset. */
export const dossiersQuery = (filtres: Filtres) =>
  infiniteQueryOptions({
    queryKey: cles.liste(filtres),
    queryFn: ({ pageParam, signal }) =>
      call(OPERATIONS.listDossiers, {
        query: { ...filtres, ...(pageParam === null ? {} : { curseur: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.suivant,
  })
