import { refus } from '../http/refus.ts'

/**
 * Refuses at once an address that no delivery could go to. Where its name leads is judged at each delivery, when it is
 * resolved, since that may change.
 */
export function requireUrl(url: string, mode: 'demo' | 'production'): void {
  const { protocol, username, password, hash } = new URL(url)
  const message = messageFor({ secure: protocol === 'https:' || mode === 'demo', username, password, hash })
  if (message) throw refus('corps_invalide', { erreurs: [{ chemin: 'url', code: 'url_refusee', message }] })
}

function messageFor(url: {
  secure: boolean
  username: string
  password: string
  hash: string
}): string | null {
  if (!url.secure) return 'Indiquez une adresse en https://.'
  if (url.username || url.password)
    return 'Retirez l’identifiant et le mot de passe de l’adresse\u00a0: la signature des envois suffit à les reconnaître.'
  if (url.hash) return 'Retirez de l’adresse ce qui suit le signe #.'
  return null
}
