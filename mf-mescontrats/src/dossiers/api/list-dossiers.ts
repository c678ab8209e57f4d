import { OPERATIONS, type RequeteDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** Filters of the list of dossiers, without the page. */
export type FiltresDossiers = Omit<RequeteDe<typeof OPERATIONS.listDossiers>, 'curseur'>

/** Dossiers of one's enterprises (for a case officer, all from validation on), page after page. */
export const dossiersQuery = (filtres: FiltresDossiers = {}) =>
  infiniteQueryOptions({
    queryKey: [...keys.dossiers, filtres] as const,
    queryFn: ({ pageParam, signal }) =>
      call(OPERATIONS.listDossiers, {
        query: { ...filtres, ...(pageParam ? { curseur: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.suivant,
  })

/** See {@link dossiersQuery}. */
export const useDossiers = (filtres?: FiltresDossiers) => useInfiniteQuery(dossiersQuery(filtres))
