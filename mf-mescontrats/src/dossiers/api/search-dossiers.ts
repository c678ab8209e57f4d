import { type CorpsDe, OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** What is looked for, and the filters of the list. */
export type RechercheDossiers = Omit<CorpsDe<typeof OPERATIONS.searchDossiers>, 'curseur'>

/** Dossiers by the beginning of words (name, number, SIRET), page after page. */
export const rechercheQuery = (recherche: RechercheDossiers) =>
  infiniteQueryOptions({
    queryKey: [...keys.dossiers, 'recherche', recherche] as const,
    queryFn: ({ pageParam, signal }) =>
      call(OPERATIONS.searchDossiers, {
        body: { ...recherche, ...(pageParam ? { curseur: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.suivant,
    placeholderData: keepPreviousData,
  })

/** See {@link rechercheQuery}. */
export const useRechercheDossiers = (recherche: RechercheDossiers) =>
  useInfiniteQuery(rechercheQuery(recherche))
