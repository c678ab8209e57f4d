const NAME = 'monespace_session'

/** Under https the cookie takes the `__Host-` prefix: no sub-domain and no plain page can set it. */
const nameFor = (urlPublique: string) => (urlPublique.startsWith('https:') ? `__Host-${NAME}` : NAME)

/** The session's value in a request, or null. */
export function readCookie(request: Request, urlPublique: string): string | null {
  const name = nameFor(urlPublique)
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value) return value
  }
  return null
}

/** `Set-Cookie` of a session opened for `seconds`, or ended when `value` is null. */
export function sessionCookie(value: string | null, urlPublique: string, seconds: number): string {
  const secure = urlPublique.startsWith('https:') ? '; Secure' : ''
  const life = value === null ? 0 : seconds
  return `${nameFor(urlPublique)}=${value ?? ''}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`
}
