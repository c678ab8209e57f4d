import { CALLS, type ReponseDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export type SessionOuverte = ReponseDe<typeof CALLS.listSessions>['elements'][number]

/** One's open sessions, this one first, then by last activity. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await call(CALLS.listSessions, { signal })).elements,
  select: (sessions) =>
    sessions.toSorted((a, b) => Number(b.courante) - Number(a.courante) || b.vueLe.localeCompare(a.vueLe)),
})

/** Ends one of one's sessions. */
export function useRevokeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(CALLS.revokeSession, { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
}

/** Signs out everywhere, here included. */
export function useCloseEverySession(onClosed: () => void) {
  return useMutation({
    mutationFn: () => call(CALLS.closeSession, { query: { partout: 'true' } }),
    onSuccess: onClosed,
  })
}
