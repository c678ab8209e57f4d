import { ownPath } from '@mon-espace/module-kit'

/**
 * Path to go back to after signing in, as the address asked for it; null unless it stays on this site.
 * Pages of this module are no destination: one would go round in circles.
 */
export function safeReturnPath(asked: string | null): string | null {
  const path = ownPath(asked)
  if (path && /^\/(connexion|inscription|confirmation|activation|mot-de-passe)(?![^/?#])/.test(path))
    return null
  return path
}
