import type { Page } from '@playwright/test'
import { dossierComplet, validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { EMPLOYEUR, GESTIONNAIRE, ouvrirSession } from '../premiers-pas/gens.ts'
import { surEcran } from '../saisie/gestes.ts'
import { faultsOfOrder } from './ordre.ts'

/** Tall enough for nothing to scroll under what stays in sight. */
const HAUTEUR = 6000
const LARGEURS = [360, 768, 1366]

/** Compares the order of Tab with what is seen, at each width. */
async function verifierOrdre(page: Page, adresse: string, pret: () => Promise<void>, largeurs = LARGEURS) {
  for (const width of largeurs) {
    await page.setViewportSize({ width, height: HAUTEUR })
    await page.goto(adresse)
    await pret()
    const { stops, faults } = await faultsOfOrder(page)
    expect(stops, `${adresse}, ${width} px`).toBeGreaterThan(3)
    expect(faults, `${adresse}, ${width} px`).toEqual([])
  }
}

const visible = (page: Page, nom: string | RegExp) => () =>
  expect(page.getByRole('heading', { name: nom }).first()).toBeVisible()

test('Tab goes as the eye does, on what an enterprise sees', async ({ page, monde }) => {
  test.slow()
  const id = await validerExemple(page, monde)
  await ouvrirSession(page, monde, EMPLOYEUR)
  await verifierOrdre(page, '/', visible(page, 'À traiter en premier'))
  await verifierOrdre(page, '/mes-contrats', async () => {
    await visible(page, 'Gestion des contrats')()
    await expect(page.getByRole('listitem').filter({ hasText: 'Dossier' }).first()).toBeVisible()
  })
  await verifierOrdre(page, `/mes-contrats/dossiers/${id}`, visible(page, 'Pièces justificatives'))
  await verifierOrdre(page, `/mes-contrats/dossiers/${id}/saisie/pieces`, () => surEcran(page, 'pieces'))
  await verifierOrdre(page, '/mes-contrats/chiffres', visible(page, 'Par état'))
  await verifierOrdre(page, '/compte', visible(page, /compte/i))
})

test('so it does on the list once what the rows show is chosen', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await verifierOrdre(
    page,
    '/mes-contrats',
    async () => {
      await page.getByRole('button', { name: 'Affichage' }).click()
      await expect(page.getByRole('checkbox', { name: /serrées/i })).toBeVisible()
    },
    [768, 1366],
  )
})

test('and on what a case officer sees', async ({ page, monde, somebodyElse }) => {
  test.slow()
  const id = await dossierComplet(page, monde)
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await verifierOrdre(officer, '/', visible(officer, 'À traiter en premier'))
  await verifierOrdre(officer, '/mes-contrats', visible(officer, 'Gestion des contrats'))
  await verifierOrdre(officer, `/mes-contrats/instruction?dossier=${id}`, () =>
    expect(officer.getByRole('button', { name: /Cerfa FA 13 signé/ }).first()).toBeVisible(),
  )
})
