import type { Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { brouillon, ouvrirEcran } from '../saisie/gestes.ts'
import { EMPLOYEUR, titre } from './gens.ts'

const PERSONNE = /Nguyễn|Élise|Besson/

/** All that this browser keeps for the site. */
const gardeIci = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      document.cookie,
    ]),
  )

test('on a shared computer, nothing of who signed out can be seen again, in this tab or another', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  const autre = await page.context().newPage()
  await autre.goto(`/mes-contrats/dossiers/${id}`)
  await titre(autre, /Nguyễn-Lefèvre/)
  await ouvrirEcran(page, id, 'apprenti')
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
  await page.waitForURL(/\/connexion$/)

  await autre.waitForURL(/\/connexion$/)
  // The other tab’s page was replaced: only this one has it behind.
  await page.goBack()
  for (const onglet of [page, autre]) {
    await titre(onglet, 'Connexion')
    await expect(onglet.locator('body')).not.toContainText(PERSONNE)
  }
  const garde = await gardeIci(page)
  expect(garde).not.toMatch(PERSONNE)
  expect(garde).not.toContain(EMPLOYEUR)
  await autre.close()
})
