import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { freePort } from './port.ts'

const root = join(import.meta.dirname, '../..')

/** Day the demo world lives at: a week before the example contract begins. */
export const AUJOURDHUI = '2026-08-25T07:00:00.000Z'
export const MOT_DE_PASSE = 'Demonstration-2026!'

/** A whole running product, on its own port and its own data. */
export interface Monde {
  readonly url: string
  /** The last mail to this address whose subject matches, waited for. */
  courriel(a: string, sujet: RegExp): Promise<{ sujet: string; texte: string; html: string }>
}

function untilReady(child: ChildProcess, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes(url)) resolve()
    }
    // What the servers say of a fault is what explains a failed journey.
    child.stderr?.pipe(process.stderr)
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (status) => reject(new Error(`npm start stopped with ${status}:\n${said}`)))
  })
}

interface Courriel {
  readonly a: readonly string[]
  readonly sujet: string
  readonly texte: string
  readonly html: string
}

async function lastCourriel(url: string, a: string, sujet: RegExp): Promise<Courriel> {
  let found: Courriel | undefined
  await expect(async () => {
    const courriels = (await (await fetch(`${url}/api/courriels`)).json()) as Courriel[]
    found = courriels.find((c) => c.a.includes(a) && sujet.test(c.sujet))
    expect(found, `a mail to ${a} about ${sujet}`).toBeDefined()
  }).toPass({ timeout: 10_000 })
  return found as Courriel
}

/** The browser's own line for a refused call; every other console error fails the journey. */
const isOwnLineOf4xx = (message: ConsoleMessage) =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())

/** Collects what a page complains of. */
export function listenToConsole(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwnLineOf4xx(message)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

interface Gens {
  /** Fails the journey on any console error of its page. */
  propre: undefined
  /** A page of another person's browser, held to the same. */
  somebodyElse: () => Promise<Page>
}

/** Tests that come with a world of their worker, at its own date, and fail on any console error. */
export const test = base.extend<Gens, { monde: Monde }>({
  monde: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      const port = await freePort()
      const dataDir = mkdtempSync(join(tmpdir(), 'mon-espace-e2e-'))
      const url = `http://localhost:${port}`
      const child = spawn('node', ['shell/launch/start.ts'], {
        cwd: root,
        env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, HORLOGE: AUJOURDHUI },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      await untilReady(child, url)
      await use({ url, courriel: (a, sujet) => lastCourriel(url, a, sujet) })
      const stopped = new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve))
      child.kill('SIGTERM')
      await stopped
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  propre: [
    async ({ page }, use) => {
      const complaints = listenToConsole(page)
      await page.clock.setSystemTime(AUJOURDHUI)
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  somebodyElse: async ({ browser, monde }, use) => {
    const complaints: string[][] = []
    await use(async () => {
      const page = await browser.newPage({ baseURL: monde.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
      await page.clock.setSystemTime(AUJOURDHUI)
      complaints.push(listenToConsole(page))
      return page
    })
    expect(complaints.flat()).toEqual([])
  },
  baseURL: async ({ monde }, use) => use(monde.url),
})

export { expect }
