import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'
import type { Filtres } from './filtres.ts'

/**
 * Same pages as the list, for what was typed: a prefix of each word, on name, number and SIRET.
 * The words travel in the body and are forgotten at once: a name has no place in an address or a cache.
 */
export const rechercheQuery = (q: string, filtres: Filtres) =>
  infiniteQueryOptions({
    queryKey: cles.recherche(q, filtres),
    queryFn: ({ pageParam, signal }) =>
      call(OPERATIONS.searchDossiers, {
        body: { q, ...filtres, ...(pageParam === null ? {} : { curseur: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.suivant,
    gcTime: 0,
  })
