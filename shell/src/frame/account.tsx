import { clesGardees } from '@mon-espace/module-kit/garde'
import type { SessionStore } from '@mon-espace/module-kit/host'
import { Button } from '@mon-espace/ui'
import { useState, useSyncExternalStore } from 'react'
import { usePathname } from '../navigation/pathname.ts'
import { announce } from './announce.ts'
import { tellSignedOut } from './signed-out.ts'
import { textes } from './textes.ts'

/** After signing out nothing of the person stays in the page's memory: the page is loaded anew. */
async function signOut(session: SessionStore): Promise<void> {
  const elsewhere = await session.close()
  tellSignedOut()
  window.location.assign(elsewhere ?? '/connexion')
}

const links = [
  ['/accueil', textes.accueil],
  ['/compte', textes.compte],
] as const

/** Who is signed in, for which enterprise, and the ways to their account and out. */
export function Account({ session }: { session: SessionStore }) {
  const { compte, entreprises, role } = useSyncExternalStore(session.subscribe, session.get)
  const pathname = usePathname()
  const [pending, setPending] = useState(false)
  if (!compte) return null
  const enterprise = role === 'gestionnaire' ? textes.gestionnaire : entreprises[0]?.denomination
  const leave = () => {
    setPending(true)
    // What this browser alone keeps is told first, on the page of the account.
    if (clesGardees(compte.id).length > 0) return window.location.assign('/compte?depart=oui')
    signOut(session).catch(() => {
      setPending(false)
      announce(textes.deconnexionImpossible, 'assertive')
    })
  }
  return (
    <nav className="compte" aria-label={textes.navigation}>
      {links.map(([href, words]) => (
        <a key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
          {words}
        </a>
      ))}
      <span className="compte__qui">
        <strong>
          {compte.prenom} {compte.nom}
        </strong>
        {enterprise ? <span>{enterprise}</span> : null}
      </span>
      <Button small variant="quiet" pending={pending} onClick={leave}>
        {textes.deconnexion}
      </Button>
    </nav>
  )
}
