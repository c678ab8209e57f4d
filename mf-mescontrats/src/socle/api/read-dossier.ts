import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** One dossier, the NIR masked. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: cles.dossier(id),
    queryFn: ({ signal }) => call(CALLS.readDossier, { params: { id }, signal }),
  })

/** A page left open on a second screen follows what others write, without hurry. */
const RELECTURE_MS = 30_000

/** One dossier, read again while it is shown, and when the person comes back to the window. */
export const dossierOuvertQuery = (id: string) =>
  queryOptions({ ...dossierQuery(id), refetchInterval: RELECTURE_MS })

/** {@link dossierOuvertQuery} where one is shown. */
export const useDossier = (id: string) => useQuery(dossierOuvertQuery(id))
