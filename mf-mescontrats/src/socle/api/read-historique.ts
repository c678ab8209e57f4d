import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The dossier's part of the journal, oldest first. */
export const historiqueQuery = (id: string) =>
  queryOptions({
    queryKey: cles.historique(id),
    queryFn: ({ signal }) => call(CALLS.readHistorique, { params: { id }, signal }),
    select: ({ elements }) => elements,
  })
