import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Whom a refusal of this dossier is notified to beside the employer. */
export const notifiesQuery = (id: string) =>
  queryOptions({
    queryKey: cles.notifies(id),
    queryFn: ({ signal }) => call(CALLS.listNotifies, { params: { id }, signal }),
  })
