import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { appeler, GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { dossierComplet } from './dossiers.ts'

/** What a person pressed since the page was opened: counted by the page itself, whoever presses. */
async function countGestes(page: Page): Promise<() => Promise<{ touches: number; clics: number }>> {
  await page.evaluate(() => {
    const gestes = { touches: 0, clics: 0 }
    Object.assign(globalThis, { gestes })
    addEventListener('keydown', () => gestes.touches++, true)
    addEventListener('pointerdown', () => gestes.clics++, true)
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { gestes: { touches: number; clics: number } }).gestes)
}

/** Asks for the rest of a list until this is in it: other journeys leave more than a page of what is due sooner. */
async function derouler(page: Page, ligne: Locator): Promise<void> {
  const plus = page.getByRole('button', { name: 'Afficher plus' })
  await expect(async () => {
    if (await plus.isVisible()) await plus.click({ timeout: 1000 })
    await expect(ligne).toBeVisible({ timeout: 2000 })
  }).toPass()
}

test('a dossier of two documents is decided in five keys at most, and the next one is there', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const id = await dossierComplet(page, monde)
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await officer.goto(`/mes-contrats/instruction?dossier=${id}`)
  await titre(officer, /Nguyễn-Lefèvre/)
  await expect(officer.getByRole('link', { name: /Dossier suivant/ })).toBeVisible()
  const gestes = await countGestes(officer)

  await officer.keyboard.press('c')
  await expect(officer.getByRole('heading', { level: 2, name: 'Convention de formation' })).toBeVisible()
  await officer.keyboard.press('c')
  await expect(officer.getByRole('button', { name: 'Accepter la prise en charge' })).toBeVisible()
  await officer.keyboard.press('a')
  const dialogue = officer.getByRole('dialog')
  await expect(
    dialogue.getByRole('button', { name: 'Accepter la prise en charge', exact: true }),
  ).toBeVisible()
  await verifier(officer, 'acceptance')
  await officer.keyboard.press('Enter')

  await expect(officer.getByText(/Nguyễn-Lefèvre · la prise en charge est acceptée/).last()).toBeVisible()
  await expect(officer).not.toHaveURL(new RegExp(id))
  await expect(officer.getByRole('heading', { level: 1 })).toBeFocused()
  const { touches, clics } = await gestes()
  expect(touches).toBeLessThanOrEqual(5)
  expect(clics).toBe(0)

  const decide = await (await appeler(officer, monde, 'GET', `/dossiers/${id}`)).json()
  expect(decide.decision).toMatchObject({ decision: 'accepter' })
  // Nobody had taken it: who decided it has it.
  expect(decide.gestionnaire).toMatchObject({ nom: 'Nora Vidal' })
})

test('the queue is worked by keys, and an enterprise or a number finds its dossiers', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const id = await dossierComplet(page, monde)
  const { numero } = await (await page.request.get(`${monde.url}/api/dossiers/${id}`)).json()
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await officer.setViewportSize({ width: 1366, height: 768 })
  await officer.goto('/mes-contrats/instruction')
  await expect(officer.getByRole('link', { name: /^À instruire \d+$/ })).toBeVisible()
  await expect(officer.locator('.mc-ligne').first()).toBeVisible()
  const visible = await officer.evaluate(
    () =>
      [...document.querySelectorAll('.mc-ligne')].filter(
        (row) => row.getBoundingClientRect().bottom < window.innerHeight,
      ).length,
  )
  expect(visible).toBeGreaterThanOrEqual(6)
  await verifier(officer, 'queue')
  const recherche = officer.getByRole('searchbox', { name: 'Chercher un dossier' })
  for (const q of ['interim demo', numero.replace('-', ''), String(Number(numero.slice(-6)))]) {
    await recherche.fill(q)
    await derouler(officer, officer.getByRole('link', { name: new RegExp(numero) }))
  }
  await officer.getByRole('heading', { level: 1 }).click()
  await officer.keyboard.press('j')
  await officer.keyboard.press('Enter')
  await expect(officer).toHaveURL(/dossier=/)
})
