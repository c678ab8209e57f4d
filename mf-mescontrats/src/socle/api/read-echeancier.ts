import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** What the OPCO pays for a dossier at this version of it. */
export const echeancierQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: cles.echeancier(id, version),
    queryFn: ({ signal }) => call(CALLS.readEcheancier, { params: { id }, signal }),
  })
