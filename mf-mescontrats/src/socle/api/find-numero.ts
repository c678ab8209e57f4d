import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'
import { searchDossiers } from './search-dossiers.ts'

/** The id of the dossier of this number; null when one may not see it. */
export const numeroQuery = (numero: string) =>
  queryOptions({
    queryKey: cles.numero(numero),
    queryFn: async ({ signal }) => {
      const { elements } = await searchDossiers(numero, {}, null, signal)
      return elements.find((dossier) => dossier.numero === numero)?.id ?? null
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
