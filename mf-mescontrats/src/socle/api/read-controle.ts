import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Every rule that speaks, those that need the server's reference data included. */
export const controleQuery = (id: string) =>
  queryOptions({
    queryKey: cles.controle(id),
    queryFn: ({ signal }) => call(CALLS.readControle, { params: { id }, signal }),
  })
