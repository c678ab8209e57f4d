import { type Affectation, CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** How many dossiers the queue has; read again with the lists. */
export const comptesQuery = (affectation: Affectation | undefined) =>
  queryOptions({
    queryKey: cles.comptes(affectation),
    queryFn: ({ signal }) => call(CALLS.countFile, { query: affectation ? { affectation } : {}, signal }),
  })
