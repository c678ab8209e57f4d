import { useQuery, useQueryClient } from '@tanstack/react-query'
import { habitudesQuery } from '../../socle/api/list-habitudes.ts'
import { valueAt } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import { habitudesAt } from './habitudes.ts'

/** What the enterprise's validated contracts say at this path, newest first. */
export function useHabitudes(chemin: string) {
  const siret = useContrat((contrat) => valueAt(contrat, 'employeur.siret')) as string | null
  const cache = useQueryClient()
  const query = habitudesQuery(siret ?? '')
  const { data } = useQuery(query)
  return {
    connues: habitudesAt(data ?? [], chemin),
    // A help, no more: without an answer the rest is typed.
    load: async () => habitudesAt(await cache.ensureQueryData(query).catch(() => []), chemin),
  }
}
