import { useLocation } from '@mon-espace/module-kit'
import { safeReturnPath } from './retour.ts'

/** Where the person was going when signing in came in the way. */
export interface Suite {
  /** The portal's demand, to open once signed in. */
  demande: string | null
  /** Path of this site to go back to. */
  retour: string | null
}

const DEMANDE = /^[\w-]{1,64}$/

/** Reads what follows signing in from the address; anything but an identifier or a path of ours is left out. */
export function readSuite(search: URLSearchParams): Suite {
  const demande = search.get('demande')
  return {
    demande: demande && DEMANDE.test(demande) ? demande : null,
    retour: safeReturnPath(search.get('retour')),
  }
}

/** The page to show once signed in. */
export function destination({ demande, retour }: Suite): string {
  if (demande) return `/mes-contrats?demande=${encodeURIComponent(demande)}`
  return retour ?? '/accueil'
}

/** The address of another page of the module, with what follows signing in kept along. */
export function withSuite(path: string, { demande, retour }: Suite): string {
  const search = new URLSearchParams()
  if (demande) search.set('demande', demande)
  if (retour) search.set('retour', retour)
  return search.size ? `${path}?${search}` : path
}

/** What follows signing in, as the address tells it. */
export function useSuite(): Suite {
  return readSuite(useLocation().search)
}
