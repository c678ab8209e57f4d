import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import type { Filtres } from './filtres.ts'

/** A page of the dossiers one may see (25 rows), from a cursor or from the start. */
export const listDossiers = (filtres: Filtres, curseur: string | null, signal: AbortSignal) =>
  call(CALLS.listDossiers, { query: { ...filtres, ...(curseur === null ? {} : { curseur }) }, signal })
