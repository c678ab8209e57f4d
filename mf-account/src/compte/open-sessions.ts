import { CALLS, type ReponseDe } from '@mon-espace/domain/api'
import { useHost, useNavigate } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { CANAL_DECONNEXION, eraseGardes } from '@mon-espace/module-kit/garde'
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

/**
 * Signs out, here or everywhere: all that this browser keeps of the account goes, and the other tabs are told. The module
 * stays for the next person: nothing of this one may.
 */
export function useSignOut(id: string) {
  const { session } = useHost()
  const navigate = useNavigate()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ou: 'ici' | 'partout') =>
      call(CALLS.closeSession, ou === 'partout' ? { query: { partout: 'true' } } : {}),
    onSuccess: async ({ deconnexion }) => {
      eraseGardes(id)
      await session.refresh()
      client.clear()
      // Of nobody by now, this tab has nothing to leave.
      const canal = new BroadcastChannel(CANAL_DECONNEXION)
      canal.postMessage(0)
      canal.close()
      if (deconnexion) window.location.assign(deconnexion)
      else navigate('/connexion')
    },
  })
}
