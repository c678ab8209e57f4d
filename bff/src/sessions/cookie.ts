const SESSION = 'monespace_session'
const APPAREIL = 'monespace_appareil'

/** Under https a cookie takes the `__Host-` prefix: no sub-domain and no plain page can set it. */
const nameFor = (name: string, urlPublique: string) =>
  urlPublique.startsWith('https:') ? `__Host-${name}` : name

function read(name: string, request: Request, urlPublique: string): string | null {
  const full = nameFor(name, urlPublique)
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === full && value) return value
  }
  return null
}

function write(name: string, value: string, urlPublique: string, seconds: number): string {
  const secure = urlPublique.startsWith('https:') ? '; Secure' : ''
  return `${nameFor(name, urlPublique)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

/** The session's value in a request, or null. */
export const readCookie = (request: Request, urlPublique: string): string | null =>
  read(SESSION, request, urlPublique)

/** `Set-Cookie` of a session opened for `seconds`, or ended when `value` is null. */
export const sessionCookie = (value: string | null, urlPublique: string, seconds: number): string =>
  write(SESSION, value ?? '', urlPublique, value === null ? 0 : seconds)

/** The device's value in a request, or null. */
export const readAppareilCookie = (request: Request, urlPublique: string): string | null =>
  read(APPAREIL, request, urlPublique)

/** `Set-Cookie` by which a device is known again for `seconds`. */
export const appareilCookie = (value: string, urlPublique: string, seconds: number): string =>
  write(APPAREIL, value, urlPublique, seconds)
