import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** Where the pictures are. */
export const ALBUM = join(import.meta.dirname, '../../../docs/ecrans')

const BUREAU = { width: 1366, height: 768 }
const TELEPHONE = { width: 360, height: 740 }
const MAX_OCTETS = 200_000

/** Nothing on its way any more: letters, rows, and what slides. */
async function place(page: Page, ou: Locator | undefined): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.me-skeleton')).toHaveCount(0)
  await page.evaluate(async () => {
    await document.fonts.ready
    window.scrollTo(0, 0)
  })
  await ou?.evaluate((partie) => window.scrollTo(0, partie.getBoundingClientRect().top + window.scrollY - 16))
}

async function prendre(page: Page, fichier: string): Promise<void> {
  const path = join(ALBUM, fichier)
  await page.screenshot({ path, animations: 'disabled' })
  expect(statSync(path).size, fichier).toBeLessThan(MAX_OCTETS)
}

/** Takes a screen on a laptop and on a phone, in the dark too when asked, and gives the page back as it was. */
export async function photographier(
  page: Page,
  nom: string,
  { sombre = false, ou }: { sombre?: boolean; ou?: Locator } = {},
): Promise<void> {
  await page.setViewportSize(BUREAU)
  await place(page, ou)
  await prendre(page, `${nom}.png`)
  if (sombre) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await prendre(page, `${nom}-sombre.png`)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.setViewportSize(TELEPHONE)
  await place(page, ou)
  await prendre(page, `${nom}-360.png`)
  await page.setViewportSize(BUREAU)
}
