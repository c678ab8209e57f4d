import { expect, type Page } from '@playwright/test'
import type { Monde } from '../monde.ts'
import { jetonDe, titre } from '../premiers-pas/gens.ts'

export const CFA = 'visa@cfa-demo.example'

/** Follows the link of an invitation, and waits for each document to be drawn. */
export async function ouvrir(page: Page, monde: Monde, adresse: string, documents = 1): Promise<void> {
  const jeton = jetonDe(await monde.courriel(adresse, /^Un contrat à signer en ligne/))
  await page.goto(`/signature?jeton=${jeton}`)
  await titre(page, 'Signer un contrat d’apprentissage')
  const apercus = page.getByRole('region', { name: /^Aperçu/ })
  await expect(apercus).toHaveCount(documents)
  for (const apercu of await apercus.all()) {
    await apercu.scrollIntoViewIfNeeded()
    await expect(apercu.locator('canvas').first()).toBeVisible()
  }
}

/** Consents, asks for the code, and signs with the one of the mail. */
export async function signer(page: Page, monde: Monde, adresse: string): Promise<void> {
  await page.getByRole('checkbox', { name: /J’ai lu ce contrat/ }).check()
  await page.getByRole('button', { name: 'Recevoir mon code' }).click()
  await expect(page.getByLabel('Code reçu par e-mail')).toBeFocused()
  const { texte } = await monde.courriel(adresse, /^Votre code de signature/)
  await page.keyboard.type(texte.match(/\b\d{6}\b/)?.[0] ?? '')
  await page.keyboard.press('Enter')
  await titre(page, 'Vous avez signé')
}
