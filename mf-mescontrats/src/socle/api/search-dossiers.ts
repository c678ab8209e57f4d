import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import type { Filtres } from './filtres.ts'

/**
 * Same page as the list, for what was typed: a prefix of each word, on name, number and SIRET, or on whom the dossier names.
 * The words travel in the body: a name has no place in an address.
 */
export const searchDossiers = (q: string, filtres: Filtres, curseur: string | null, signal: AbortSignal) =>
  call(CALLS.searchDossiers, {
    body: { q, ...filtres, ...(curseur === null ? {} : { curseur }) },
    signal,
  })
