import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

/** The webhooks of an enterprise. */
export const webhooksQuery = (siret: string) =>
  queryOptions({
    queryKey: ['webhooks', siret],
    queryFn: async ({ signal }) => (await call(CALLS.listWebhooks, { params: { siret }, signal })).elements,
  })

const livraisonsKey = (siret: string, id: string) => ['livraisons', siret, id] as const

/** What a webhook was told, newest first, a page after the other. */
export const livraisonsQuery = (siret: string, id: string) =>
  infiniteQueryOptions({
    queryKey: livraisonsKey(siret, id),
    queryFn: ({ signal, pageParam }) =>
      call(CALLS.listLivraisons, {
        params: { siret, id },
        query: pageParam === null ? {} : { curseur: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ suivant }) => suivant,
  })

/** A write on the webhooks of an enterprise, whose list then shows what it made of them. */
function useWebhookWrite<V, R>(siret: string, write: (asked: V) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSettled: () => client.invalidateQueries({ queryKey: webhooksQuery(siret).queryKey }),
    // A secret is told once, and kept nowhere.
    gcTime: 0,
  })
}

export const useCreateWebhook = (siret: string) =>
  useWebhookWrite(siret, (body: CorpsDe<typeof CALLS.createWebhook>) =>
    call(CALLS.createWebhook, { params: { siret }, body }),
  )

export const useUpdateWebhook = (siret: string) =>
  useWebhookWrite(siret, ({ id, ...body }: CorpsDe<typeof CALLS.updateWebhook> & { id: string }) =>
    call(CALLS.updateWebhook, { params: { siret, id }, body }),
  )

export const useDeleteWebhook = (siret: string) =>
  useWebhookWrite(siret, (id: string) => call(CALLS.deleteWebhook, { params: { siret, id } }))

/** Tells a webhook once more. */
export function useReplayLivraison(siret: string, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (n: number) => call(CALLS.replayLivraison, { params: { siret, id, n: String(n) } }),
    onSettled: () => client.invalidateQueries({ queryKey: livraisonsKey(siret, id) }),
  })
}
