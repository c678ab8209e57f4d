import { queryOptions } from '@tanstack/react-query'
import { type NomReferentiel, searchReferentiel } from '../../socle/api/search-referentiel.ts'
import { type LigneReferentiel, toLignes } from './lignes-referentiel.ts'

/** The elements that a text finds; kept, since reference data change with the season. */
export const elementsQuery = (nom: NomReferentiel, q: string) =>
  queryOptions({
    queryKey: ['referentiel', nom, q],
    queryFn: ({ signal }) => searchReferentiel(nom, q, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Looks a list of the reference data up, for a combobox. */
export const loadReferentiel =
  (nom: NomReferentiel) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> =>
    toLignes(nom, await searchReferentiel(nom, q, signal), q)

const plain = (texte: string) =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-’']/g, ' ').toLowerCase()

/** Looks communes up where the postal code is known: those that it serves, else all. */
export const loadCommunes =
  (codePostal: string) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> => {
    const servies = toLignes('communes', await searchReferentiel('communes', codePostal, signal), codePostal)
    const cherchees = servies.filter(({ label }) => plain(label).includes(plain(q)))
    return cherchees.length > 0 || q.length < 2 ? cherchees : loadReferentiel('communes')(q, signal)
  }
