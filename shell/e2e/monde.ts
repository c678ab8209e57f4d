import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { lancerMonde, type Monde } from './lancer.ts'

/** Day the demo world lives at: a week before the example contract begins. */
export const AUJOURDHUI = '2026-08-25T07:00:00.000Z'
export const MOT_DE_PASSE = 'Demonstration-2026!'

export type { Monde } from './lancer.ts'

/**
 * The browser's own line for a refused call, or one made while a test cuts the network, or (Firefox, `compat/navigateurs`)
 * for a script that leaving the page cut: the hash it tells is that of nothing. Every other fails the journey.
 */
const isOwnLine = (line: string) =>
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)|The computed hash is “OLBgp1GsljhM2TJ/.test(
    line,
  )

/** Collects what a page complains of, what its policy refused without a word included. */
export async function listenToPage(page: Page): Promise<string[]> {
  const complaints: string[] = []
  const complain = (line: string) => {
    if (!isOwnLine(line)) complaints.push(line)
  }
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`Refused by the policy: ${violatedDirective} ${blockedURI} in ${sourceFile}`),
    )
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text())
  })
  page.on('pageerror', (error) => complain(String(error)))
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
      const dataDir = mkdtempSync(join(tmpdir(), 'mon-espace-e2e-'))
      const monde = await lancerMonde({ dataDir, horloge: AUJOURDHUI })
      await use(monde)
      await monde.arreter()
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  propre: [
    async ({ page }, use) => {
      const complaints = await listenToPage(page)
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
      complaints.push(await listenToPage(page))
      return page
    })
    expect(complaints.flat()).toEqual([])
  },
  baseURL: async ({ monde }, use) => use(monde.url),
})

export { expect }
