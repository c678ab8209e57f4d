import { useInfiniteQuery } from '@tanstack/react-query'
import { pagesQuery } from '../../socle/api/pages-dossiers.ts'
import { type FileInstruction, filtresOf } from '../adresse.ts'

/** The dossier that follows this one in the queue, or the first of it; null when there is no other. */
export function useSuivant(id: string, file: FileInstruction): string | null {
  const { data } = useInfiniteQuery(pagesQuery('', filtresOf(file)))
  const ids = data?.pages.flatMap(({ elements }) => elements.map((ligne) => ligne.id)) ?? []
  const rang = ids.indexOf(id)
  const suivant = ids[rang + 1] ?? ids[0]
  return suivant === undefined || suivant === id ? null : suivant
}
