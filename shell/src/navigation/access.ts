import { covers, moduleFor, type Session } from '@mon-espace/module-kit/host-contract'
import type { HostModule } from '../host-data.ts'
import { shellPageAt } from '../pages/table.ts'

/** What a path leads to: nothing of ours, something for all, or something that needs a session. */
export type Access = 'none' | 'public' | 'session'

/** Who may see a path. What a module does not declare public needs a session. */
export function accessOf(modules: readonly HostModule[], pathname: string): Access {
  const page = shellPageAt(pathname)
  if (page) return page.session ? 'session' : 'public'
  const module = moduleFor(modules, pathname)
  if (!module) return 'none'
  return module.publicRoutes.some((route) => covers(route, pathname)) ? 'public' : 'session'
}

/** True when the person may be shown the path now. */
export const mayShow = (modules: readonly HostModule[], pathname: string, session: Session): boolean => {
  const access = accessOf(modules, pathname)
  return access === 'public' || (access === 'session' && session.compte !== null)
}

/** Where somebody who must sign in first is sent; `retour` brings them back. */
export const signInPath = ({ pathname, search }: { pathname: string; search: string }): string =>
  `/connexion?retour=${encodeURIComponent(pathname + search)}`
