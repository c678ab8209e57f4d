import type { Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { brouillon, ouvrirEcran } from '../saisie/gestes.ts'
import { EMPLOYEUR, titre } from './gens.ts'
import { verifier } from './qualite.ts'

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

test('what only this browser keeps is told before signing out, then mended or erased', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  await ouvrirEcran(page, id, 'contrat')
  const salaire = page.getByLabel(/Salaire brut mensuel/)
  await salaire.fill('mille cinq cents')
  await salaire.press('Tab')
  await expect.poll(() => gardeIci(page)).toContain('mille cinq cents')
  const sortir = page.getByRole('button', { name: 'Se déconnecter', exact: true })
  await sortir.click()
  const boite = page.getByRole('dialog')
  await expect(boite).toContainText('Des réponses ne sont gardées que sur cet appareil')
  await verifier(page, 'what only this browser keeps')
  await boite.getByRole('button', { name: 'Rester connecté' }).click()
  expect(await gardeIci(page)).toContain('mille cinq cents')
  await sortir.click()
  await boite.getByRole('link', { name: 'Corriger ces réponses' }).click()
  await expect(boite).toBeHidden()
  await page.waitForURL(new RegExp(`/dossiers/${id}/saisie`))
  await sortir.click()
  await boite.getByRole('button', { name: 'Effacer et se déconnecter' }).click()
  await page.waitForURL(/\/connexion$/)
  expect(await gardeIci(page)).not.toContain('mille cinq cents')
})
