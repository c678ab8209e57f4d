import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

const SERVER = join(import.meta.dirname, '../server.ts')
const ORIGIN = 'http://localhost:9000'

/** A BFF of its own process, and a way to call it. */
export interface Serveur {
  readonly child: ChildProcess
  readonly port: number
}

/** Starts a BFF on a folder; resolves when it answers. @param script the server of another version, or another server */
export function startServeur(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  script = SERVER,
): Promise<Serveur> {
  const child = fork(script, {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG: 'silent', ...env },
    silent: true,
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve({ child, port: (message as { port: number }).port }))
    child.once('exit', (code) => reject(new Error(`the server stopped (${code}): ${said}`)))
  })
}

/** Ends a server, by SIGKILL or by its own stop, and waits for it. */
export function endServeur({ child }: Serveur, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}

export interface Reponse {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: trials read bodies of every shape
  readonly body: any
}

/** One call as our pages make it. */
export async function call(
  { port }: Pick<Serveur, 'port'>,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reponse> {
  const form = body instanceof FormData
  const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
    method,
    headers: {
      origin: ORIGIN,
      cookie,
      ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  })
  const json = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    body: json ? await response.json() : await response.arrayBuffer(),
  }
}

/** The cookie of a demo account, signed in with the cookie of a device if any. */
export async function signIn(server: Pick<Serveur, 'port'>, email: string, appareil = ''): Promise<string> {
  const { status, headers } = await call(server, appareil, 'POST', '/session', {
    email,
    motDePasse: 'Demonstration-2026!',
  })
  if (status !== 200) throw new Error(`sign-in: ${status}`)
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}
