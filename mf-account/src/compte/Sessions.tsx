import { useHost, useNavigate } from '@mon-espace/module-kit'
import { Button, FormSection, StateTag } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../page/instant.ts'
import { Fetched } from './Fetched.tsx'
import { MutationRefusal } from './MutationRefusal.tsx'
import { describeBrowser } from './navigateur.ts'
import { type SessionOuverte, sessionsQuery, useCloseEverySession, useRevokeSession } from './sessions.ts'
import { compte } from './textes.ts'

const { sessions: textes } = compte

/** Where one is signed in, each session with the way to close it. */
export function Sessions() {
  const { session, announce } = useHost()
  const navigate = useNavigate()
  const query = useQuery(sessionsQuery)
  const revoke = useRevokeSession()
  const client = useQueryClient()
  const close = useCloseEverySession(async () => {
    await session.refresh()
    // The module stays for the next person: nothing of this one may.
    client.clear()
    navigate('/connexion')
  })
  return (
    <FormSection title={textes.titre} intro={textes.aide}>
      <MutationRefusal error={revoke.error ?? close.error} />
      <Fetched query={query} waiting={textes.chargement}>
        {(sessions) => (
          <ul className="mfa-list">
            {sessions.map((one) => (
              <Line
                key={one.id}
                session={one}
                pending={revoke.isPending && revoke.variables === one.id}
                onClose={() => revoke.mutate(one.id, { onSuccess: () => announce(textes.fermee) })}
              />
            ))}
          </ul>
        )}
      </Fetched>
      <div>
        <Button onClick={() => close.mutate()} pending={close.isPending}>
          {textes.partout}
        </Button>
      </div>
    </FormSection>
  )
}

function Line({
  session: { navigateur, courante, vueLe, ouverteLe },
  pending,
  onClose,
}: {
  session: SessionOuverte
  pending: boolean
  onClose: () => void
}) {
  return (
    <li>
      <div>
        <p className="mfa-list__who">
          <strong>{describeBrowser(navigateur)}</strong>{' '}
          {courante ? <StateTag tone="info">{textes.ici}</StateTag> : null}
        </p>
        <p className="mfa-quiet">
          {textes.vue(formatInstant(vueLe))}, {textes.ouverte(formatInstant(ouverteLe))}
        </p>
      </div>
      {courante ? null : (
        <Button small onClick={onClose} pending={pending}>
          {textes.fermer}
        </Button>
      )}
    </li>
  )
}
