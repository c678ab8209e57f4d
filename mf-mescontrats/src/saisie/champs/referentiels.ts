import { type NomReferentiel, searchReferentiel } from '../../dossiers/api/search-referentiel.ts'
import { type LigneReferentiel, toLignes } from './lignes-referentiel.ts'

/** Looks a list of the reference data up, for a combobox. */
export const loadReferentiel =
  (nom: NomReferentiel) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> =>
    toLignes(nom, await searchReferentiel(nom, q, signal), q)
