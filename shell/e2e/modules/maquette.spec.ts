import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type MockServer, startMockServer } from './mock-server.ts'

// The mock host of a real module: each choice of its panel, on the whole application running in the page.

const folder = join(import.meta.dirname, '../../../mf-mescontrats')
let server: MockServer

test.beforeAll(async () => {
  server = await startMockServer(folder)
})
test.afterAll(() => server.close())

const choose = (page: Page, what: 'Dossier' | 'Scénario', choice: string) =>
  page.getByRole('complementary', { name: 'Maquette' }).getByLabel(what).selectOption({ label: choice })

async function openDossier(page: Page, state: string): Promise<void> {
  await choose(page, 'Dossier', state)
  await expect(page).toHaveURL(/\/mes-contrats\/dossiers\//)
}

/** What the module would be answered, and after how long. */
const ask = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const start = performance.now()
    const status = await fetch(address).then(
      (response) => response.status,
      () => 'no answer',
    )
    return { status, ms: performance.now() - start }
  }, `/api${path}`)

test('the panel opens a dossier in any state, and has calls meet each scenario', async ({ page }) => {
  // The first start of a development server prepares what it serves.
  await page.goto(`${server.url}/mes-contrats`, { timeout: 200_000 })
  await expect(page.locator('h1')).toBeVisible({ timeout: 200_000 })

  await test.step('a dossier in a state', async () => {
    for (const state of ['Prise en charge acceptée', 'En attente de pièce(s)', 'Rompu']) {
      await openDossier(page, state)
      await expect(page.locator('main').getByText(state, { exact: true }).first()).toBeVisible()
    }
  })

  await test.step('offline, broken down and slow networks', async () => {
    await choose(page, 'Scénario', 'Hors ligne')
    expect((await ask(page, '/dossiers')).status).toBe('no answer')
    await choose(page, 'Scénario', 'Panne du service (500)')
    expect((await ask(page, '/dossiers')).status).toBe(500)
    await choose(page, 'Scénario', 'Réseau lent')
    expect((await ask(page, '/session')).ms).toBeGreaterThan(1_900)
    await choose(page, 'Scénario', 'Normal')
    expect((await ask(page, '/dossiers')).status).toBe(200)
  })

  await test.step('a screen that saves over what somebody else wrote asks which to keep', async () => {
    await openDossier(page, 'Brouillon')
    await page
      .getByRole('link', { name: /saisie/i })
      .first()
      .click()
    const name = page.getByLabel('Nom ou dénomination')
    await expect(name).toBeVisible({ timeout: 60_000 })
    await choose(page, 'Scénario', 'Modifié par ailleurs (412)')
    await name.fill('DENOMINATION DE LA MAQUETTE')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Comparer et choisir' }).click({ timeout: 60_000 })
    const dialog = page.getByRole('dialog', { name: 'Deux saisies différentes' })
    await expect(dialog.getByText('DENOMINATION DE LA MAQUETTE bis')).toBeVisible()
    await dialog.getByRole('button', { name: 'Garder ces valeurs' }).click()
    await expect(dialog).toBeHidden()
    await expect(name).toHaveValue('DENOMINATION DE LA MAQUETTE')
  })
})
