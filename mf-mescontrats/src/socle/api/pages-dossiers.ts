import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { cles } from './cles.ts'
import type { Filtres } from './filtres.ts'
import { listDossiers } from './list-dossiers.ts'
import { searchDossiers } from './search-dossiers.ts'

/** Keyset pages of dossiers: those the words find, or all when there are no words. */
export const pagesQuery = (mots: string, filtres: Filtres) =>
  infiniteQueryOptions({
    queryKey: mots ? cles.recherche(mots, filtres) : cles.liste(filtres),
    queryFn: ({ pageParam, signal }) =>
      mots ? searchDossiers(mots, filtres, pageParam, signal) : listDossiers(filtres, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.suivant,
    // Rows stay while the next ones come, so that nothing jumps as one types.
    placeholderData: keepPreviousData,
    ...(mots ? { gcTime: 0 } : {}),
  })
