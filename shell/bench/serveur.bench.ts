/**
 * What the shell's own server costs, in processor and memory of its process: a page loaded for the first time, then again, and
 * a call passed on to the BFF (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/serveur.bench.ts
 * A browser tells what it asks for; the same is then asked many times over, eight at once, by this process. Figures depend on
 * the machine: they are what docs/exploitation.md reckons sizes from.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { freePort } from '../e2e/port.ts'
import { launch, stop } from '../launch/child.ts'
import { signIn } from './sign-in.ts'

const [ECHAUFFEMENT, FOIS, DE_FRONT] = [50, 2000, 8]
/** Pages that somebody opens on the way: sign-in, home, their contracts. */
const PAGES = ['/connexion', '/accueil', '/mes-contrats']
const TIC_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'serveur-'))
const port = await freePort()
const url = `http://localhost:${port}`
const shared = { ...process.env, MODE: 'demo', DATA_DIR: work, URL_PUBLIQUE: url, LOG: 'silent' }
const bff = await launch(join(root, 'bff/src/server.mjs'), { ...shared, PORT: '0' })
const shell = await launch(join(root, 'shell/server/server.ts'), {
  ...shared,
  PORT: String(port),
  BFF_URL: `http://127.0.0.1:${bff.port}`,
})

const proc = (name: string) => readFileSync(`/proc/${shell.process.pid}/${name}`, 'utf8')

/** Processor of the shell since it began, in ms. */
function processorMs(): number {
  // After the name of the program, which may hold anything: user and system time are the 14th and 15th of all.
  const fields = proc('stat')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TIC_MS
}

/** Memory held now, and the most there was, in MB. */
const memory = () =>
  ['VmRSS', 'VmHWM'].map((name) =>
    Math.round((Number(new RegExp(`${name}:\\s+(\\d+)`).exec(proc('status'))?.[1]) * 1024) / 1e6),
  )

async function repeat(times: number, act: () => Promise<unknown>): Promise<void> {
  let left = times
  const one = async () => {
    while (left-- > 0) await act()
  }
  await Promise.all(Array.from({ length: DE_FRONT }, one))
}

/** Processor of the shell for each time that something is done, in ms. */
async function cost(act: () => Promise<unknown>, times = FOIS): Promise<number> {
  await repeat(ECHAUFFEMENT, act)
  const before = processorMs()
  await repeat(times, act)
  return (processorMs() - before) / times
}

async function ask(path: string, { headers, ...init }: RequestInit = {}): Promise<number> {
  const send = () => fetch(url + path, { ...init, headers: { 'accept-encoding': 'br, gzip', ...headers } })
  // On a busy machine a connection may be closed, being idle for too long, as it is used again.
  const answer = await send().catch(send)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.arrayBuffer()).byteLength
}

/** What a browser asks the shell itself for when a page is opened, and when it is opened again. */
async function pathsOf(
  path: string,
  cookie: string,
): Promise<readonly [premiere: string[], ensuite: string[]]> {
  const page = await browser.newPage({ baseURL: url })
  const [name = '', value = ''] = cookie.split('=')
  if (name) await page.context().addCookies([{ name, value, url }])
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const asked = new Map<string, string>()
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const { origin, pathname } = new URL(response.url)
    if (origin === url && !pathname.startsWith('/api/') && !response.fromDiskCache)
      asked.set(requestId, pathname)
  })
  const kept = new Set<string>()
  network.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId))
  const load = async () => {
    asked.clear()
    await page.goto(path, { waitUntil: 'networkidle' })
    return [...asked].filter(([id]) => !kept.has(id)).map(([, pathname]) => pathname)
  }
  const both = [await load(), await load()] as const
  await page.close()
  return both
}

const say = (ms: number, what: string) => console.log(`${ms.toFixed(2).padStart(6)} ms  ${what}`)

const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
try {
  const [atRest] = memory()
  console.log('processor of the shell, each time:')
  const session = await signIn(url)
  for (const path of PAGES) {
    const cookie = path === '/connexion' ? '' : session
    const headers = { cookie }
    for (const [n, paths] of (await pathsOf(path, cookie)).entries()) {
      let bytes = 0
      const load = async () => {
        const sizes = await Promise.all(paths.map((one) => ask(one, { headers })))
        bytes = sizes.reduce((sum, size) => sum + size, 0)
      }
      const ms = await cost(load, n === 0 ? FOIS / 10 : FOIS)
      const when = n === 0 ? 'for the first time' : 'again'
      say(ms, `${path}, opened ${when}: ${paths.length} requests, ${(bytes / 1000).toFixed(0)} kB unpacked`)
    }
  }
  const headers = { cookie: session, origin: url, 'content-type': 'application/json' }
  say(await cost(() => ask('/api/session', { headers })), 'a short read passed on')
  say(await cost(() => ask('/api/dossiers?limite=25', { headers })), 'a list of 25 passed on')
  const body = JSON.stringify({ q: '8 quai', codePostal: '69002' })
  say(
    await cost(() => ask('/api/adresses/recherche', { method: 'POST', headers, body })),
    'a write passed on, which has a connection of its own',
  )
  const [after, most] = memory()
  console.log(`memory: ${atRest} MB at rest, ${after} MB after all this, ${most} MB at the most`)
} finally {
  await browser.close()
  await stop(shell.process)
  await stop(bff.process)
  rmSync(work, { recursive: true, force: true })
}
