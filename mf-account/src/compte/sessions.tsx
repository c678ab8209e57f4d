import { useHost } from '@mon-espace/module-kit'
import { cheminsGardes } from '@mon-espace/module-kit/garde/chemins'
import { Button, FormSection, StateTag } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../page/instant.ts'
import { DepartDialog } from './depart-dialog.tsx'
import { Fetched } from './fetched.tsx'
import { MutationRefusal } from './mutation-refusal.tsx'
import { describeBrowser } from './navigateur.ts'
import { type SessionOuverte, sessionsQuery, useRevokeSession, useSignOut } from './open-sessions.ts'
import { compte } from './textes.ts'

const { sessions: textes } = compte

/** Where one is signed in, each session with the way to close it. */
export function Sessions({ id }: { id: string }) {
  const query = useQuery(sessionsQuery)
  const [refused, setRefused] = useState<Error | null>(null)
  const [chemins, setChemins] = useState<readonly string[]>([])
  const close = useSignOut(id)
  const leave = () => {
    const gardes = cheminsGardes(id)
    setChemins(gardes)
    if (gardes.length === 0) close.mutate('partout')
  }
  return (
    <FormSection title={textes.titre} intro={textes.aide}>
      <MutationRefusal error={refused ?? close.error} />
      <Fetched query={query} waiting={textes.chargement}>
        {(sessions) => (
          <ul className="mfa-list">
            {sessions.map((one) => (
              <Line key={one.id} session={one} onRefused={setRefused} />
            ))}
          </ul>
        )}
      </Fetched>
      <div>
        <Button onClick={leave} pending={close.isPending}>
          {textes.partout}
        </Button>
      </div>
      <DepartDialog
        chemins={chemins}
        pending={close.isPending}
        error={close.error}
        onLeave={() => close.mutate('partout')}
        onClose={() => setChemins([])}
      />
    </FormSection>
  )
}

/** One session, closed on its own: several may be, one after the other, without waiting. */
function Line({
  session: { id, navigateur, courante, vueLe, ouverteLe },
  onRefused,
}: {
  session: SessionOuverte
  /** Why it was not closed; null when it is tried again. */
  onRefused: (error: Error | null) => void
}) {
  const { announce } = useHost()
  const revoke = useRevokeSession()
  const close = () => {
    onRefused(null)
    // Once closed it leaves the list, and this line with it: a promise still tells it.
    revoke.mutateAsync(id).then(() => announce(textes.fermee), onRefused)
  }
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
        <Button small onClick={close} pending={revoke.isPending}>
          {textes.fermer}
        </Button>
      )}
    </li>
  )
}
