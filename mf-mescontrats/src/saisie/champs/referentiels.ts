import { queryOptions, useQuery } from '@tanstack/react-query'
import { type NomReferentiel, searchReferentiel } from '../../socle/api/search-referentiel.ts'
import { type LigneReferentiel, toLignes, writeLabels } from './lignes-referentiel.ts'

/** The elements that a text finds; kept, since reference data change with the season. */
export const elementsQuery = (nom: NomReferentiel, q: string) =>
  queryOptions({
    queryKey: ['referentiel', nom, q],
    queryFn: async ({ signal }) => writeLabels(nom, await searchReferentiel(nom, q, signal)),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The element of a code already entered; nothing while it is only being typed. */
export function useElement(nom: NomReferentiel, code: string | null) {
  const complet = code !== null && /^\d{4}/.test(code)
  const { data } = useQuery({ ...elementsQuery(nom, code ?? ''), enabled: complet })
  return complet ? data?.find((element) => element.code === code) : undefined
}

/** Looks a list of the reference data up, for a combobox. */
export const loadReferentiel =
  (nom: NomReferentiel) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> =>
    toLignes(nom, await searchReferentiel(nom, q, signal), q)

/** Looks communes up where the postal code is known: those that it serves, else all. */
export const loadCommunes =
  (codePostal: string) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> => {
    const servies = await searchReferentiel('communes', `${q} ${codePostal}`.trim(), signal)
    if (servies.length === 0 && q) return loadReferentiel('communes')(q, signal)
    return toLignes('communes', servies, codePostal)
  }
