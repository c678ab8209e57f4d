import { expect, type Page } from '@playwright/test'
import type { Monde } from '../monde.ts'
import { MOT_DE_PASSE } from '../monde.ts'

export const SIRET = '99912345800013'

/** The first link of a mail that leads to a page of ours. */
function lienDe(courriel: { texte: string }, page: string): string {
  const lien = courriel.texte.match(new RegExp(`https?://\\S+/${page}\\?jeton=\\S+`))?.[0]
  if (!lien) throw new Error(`no link to /${page} in the mail`)
  return lien
}

/** From the portal's « Nouvelle demande » to the sign-in page of Mon espace, for this kind of contract. */
export async function demanderDepuisLePortail(
  page: Page,
  contrat = 'Contrat d’apprentissage',
): Promise<void> {
  await page.goto('/espace-entreprise')
  await page.getByRole('link', { name: 'Mes démarches administratives' }).click()
  await page.getByLabel('Entreprise').selectOption(SIRET)
  await page.getByLabel('Public').selectOption({ label: 'Intérimaires' })
  await page.getByRole('button', { name: 'Nouvelle demande' }).click()
  await page.getByRole('button', { name: contrat }).click()
  await page.waitForURL(/\/connexion\?demande=/)
}

export async function sInscrire(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'S’inscrire' }).click()
  await page.getByLabel('SIRET de votre entreprise').fill(SIRET)
  // What it is told to be comes under it, and moves the rest down.
  await expect(page.getByText('INTERIM DEMO AGENCE DE PARIS, Paris')).toBeVisible()
  await page.getByRole('radio', { name: 'Madame' }).check()
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Hélène')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Nowak')
  await page.getByLabel('Téléphone professionnel').fill('01 40 00 00 01')
  await page.getByLabel('Adresse e-mail professionnelle').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await expect(page.getByRole('heading', { name: 'Confirmation d’inscription' })).toBeVisible()
}

export async function confirmer(page: Page, monde: Monde, email: string): Promise<void> {
  await page.goto(lienDe(await monde.courriel(email, /^Confirmation d’inscription/), 'confirmation'))
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect(page.getByRole('heading', { name: 'Adresse confirmée' })).toBeVisible()
  await expect(page).not.toHaveURL(/jeton/)
}

/** The administrator sees who asks, and activates. */
export async function activer(page: Page, monde: Monde): Promise<void> {
  await page.goto(
    lienDe(
      await monde.courriel('admin@interim-demo.example', /^Validation d’inscription[\s\S]*Hélène Nowak/),
      'activation',
    ),
  )
  await expect(page.getByText('Hélène Nowak').first()).toBeVisible()
  await page.getByRole('button', { name: 'Activer' }).click()
  await expect(page.getByRole('heading', { name: 'Compte activé' })).toBeVisible()
}

export async function seConnecter(page: Page, email: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}
