import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { cles } from './cles.ts'
import type { Filtres } from './filtres.ts'
import { listDossiers } from './list-dossiers.ts'
import { searchDossiers } from './search-dossiers.ts'

/** A list left open follows what others write, without hurry. */
const RELECTURE_MS = 60_000

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
    // A list further down is left alone: its rows would move under her eyes.
    refetchInterval: ({ state }) => (state.data && state.data.pages.length > 1 ? false : RELECTURE_MS),
    ...(mots ? { gcTime: 0 } : {}),
  })
