import { parse, serialize } from 'hono/utils/cookie'

const SESSION = 'monespace_session'
const APPAREIL = 'monespace_appareil'
const DEPART = 'monespace_depart'

/** Under https a cookie takes the `__Host-` prefix: no sub-domain and no plain page can set it. */
const nameFor = (name: string, urlPublique: string) =>
  urlPublique.startsWith('https:') ? `__Host-${name}` : name

function read(name: string, request: Request, urlPublique: string): string | null {
  const full = nameFor(name, urlPublique)
  const value = parse(request.headers.get('cookie') ?? '', full)[full] ?? ''
  return /^[\w-]+$/.test(value) ? value : null
}

const write = (name: string, value: string, urlPublique: string, seconds: number): string =>
  serialize(nameFor(name, urlPublique), value, {
    path: '/',
    maxAge: seconds,
    httpOnly: true,
    sameSite: 'Lax',
    secure: urlPublique.startsWith('https:'),
  })

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

/** What this browser keeps of a sign-in that left for the provider, or null. */
export const readDepartCookie = (request: Request, urlPublique: string): string | null =>
  read(DEPART, request, urlPublique)

/** `Set-Cookie` of a sign-in that leaves for `seconds`, or came back when `value` is null. */
export const departCookie = (value: string | null, urlPublique: string, seconds: number): string =>
  write(DEPART, value ?? '', urlPublique, seconds)
