import type { LigneDossier } from '@mon-espace/domain/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Filtres } from '../api/filtres.ts'
import { pagesQuery } from '../api/pages-dossiers.ts'
import { useSettled } from './use-settled.ts'

/** Long enough to let a word be typed, short enough to feel at once. */
const FRAPPE_MS = 200

/** The rows for these filters and what is being typed; an answer that typing has outrun is abandoned. */
export function usePages(saisie: string, filtres: Filtres) {
  const mots = useSettled(saisie.trim(), FRAPPE_MS)
  const pages = useInfiniteQuery(pagesQuery(mots, filtres))
  const lignes: LigneDossier[] = pages.data?.pages.flatMap((page) => page.elements) ?? []
  return { ...pages, lignes, mots }
}
