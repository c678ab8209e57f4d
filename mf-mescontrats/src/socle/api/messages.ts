import { CALLS, type CorpsDe, type Dossier } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Below the dossier, beside the others: only who shows messages needs it. */
const cle = (id: string) => [...cles.dossier(id), 'messages'] as const

/** A thread that is open follows what the other side writes, without hurry. */
const RELECTURE_MS = 30_000

/** The messages of a dossier, oldest first, read again while they are shown. */
export const filQuery = (id: string) =>
  queryOptions({
    queryKey: cle(id),
    queryFn: ({ signal }) => call(CALLS.listMessages, { params: { id }, signal }),
    refetchInterval: RELECTURE_MS,
  })

/** What a message of this dossier may be about; its documents change, its form does not. */
export const sujetsQuery = (id: string) =>
  queryOptions({
    queryKey: [...cle(id), 'sujets'] as const,
    queryFn: ({ signal }) => call(CALLS.listSujets, { params: { id }, signal }),
    select: ({ elements }) => elements,
    staleTime: 300_000,
  })

/** A message to send; `cle` is the same UUID for every try of it. */
export type EnvoiMessage = CorpsDe<typeof CALLS.sendMessage> & { cle: string }

/** Writes to the other side. */
export function useSendMessage(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ cle: idempotencyKey, ...body }: EnvoiMessage) =>
      call(CALLS.sendMessage, { params: { id }, body, idempotencyKey }),
    onSuccess: async (message) => {
      await client.cancelQueries({ queryKey: cle(id), exact: true })
      client.setQueryData(filQuery(id).queryKey, (fil) =>
        fil && !fil.elements.some((one) => one.id === message.id)
          ? { ...fil, elements: [...fil.elements, message] }
          : fil,
      )
      void client.invalidateQueries({ queryKey: cle(id), exact: true })
      void client.invalidateQueries({ queryKey: cles.historique(id) })
    },
  })
}

/** Tells that the messages were read up to this one: the dossier and the lists count anew. */
export function useMarkRead(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (jusqua: string) => call(CALLS.markMessagesRead, { params: { id }, body: { jusqua } }),
    onSuccess: ({ nonLus }) => {
      client.setQueryData<Dossier>(cles.dossier(id), (dossier) =>
        dossier ? { ...dossier, messagesNonLus: nonLus } : dossier,
      )
      void client.invalidateQueries({ queryKey: cle(id), exact: true })
      void client.invalidateQueries({ queryKey: cles.listes })
    },
  })
}
