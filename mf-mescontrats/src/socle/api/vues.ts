import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** The views that this account keeps. */
export const vuesQuery = queryOptions({
  queryKey: cles.vues,
  queryFn: ({ signal }) => call(CALLS.listVues, { signal }),
})

/** Keeps a view; the same name again replaces it. */
export function useKeepVue() {
  const client = useQueryClient()
  const cle = useIdempotencyKey()
  return useMutation({
    mutationFn: (body: CorpsDe<typeof CALLS.createVue>) =>
      call(CALLS.createVue, { body, idempotencyKey: cle(body) }),
    onSuccess: () => void client.invalidateQueries({ queryKey: cles.vues }),
  })
}

/** Forgets a view. */
export function useDeleteVue() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(CALLS.deleteVue, { params: { id } }),
    // Not waited for: what showed the view is gone with it, and has its word to say first.
    onSettled: () => void client.invalidateQueries({ queryKey: cles.vues }),
  })
}
