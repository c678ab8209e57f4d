import { useHost } from '@mon-espace/module-kit'
import type { SessionPort } from '@mon-espace/module-kit/host-contract'
import { useState } from 'react'

/** The screens that search dossiers. */
type Ecran = 'liste' | 'file'

/**
 * What was searched last, by screen, for who is signed in to a host. In memory alone: the words name people, and are
 * written neither in an address nor in a storage.
 */
const gardes = new WeakMap<SessionPort, Map<Ecran, string>>()

/** The words of whoever is signed in; erased as soon as it is nobody, or somebody else. */
function motsOf(session: SessionPort): Map<Ecran, string> {
  const connus = gardes.get(session)
  if (connus) return connus
  const mots = new Map<Ecran, string>()
  gardes.set(session, mots)
  let compte = session.get().compte?.id
  session.subscribe(() => {
    const now = session.get().compte?.id
    if (now !== compte) mots.clear()
    compte = now
  })
  return mots
}

/** The words typed in the search of this screen, found again on coming back to it, and what changes them. */
export function useMots(ecran: Ecran): [saisie: string, setSaisie: (saisie: string) => void] {
  const { session } = useHost()
  const mots = motsOf(session)
  const [saisie, setSaisie] = useState(() => mots.get(ecran) ?? '')
  return [
    saisie,
    (tapes) => {
      mots.set(ecran, tapes)
      setSaisie(tapes)
    },
  ]
}
