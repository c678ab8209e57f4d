import type { Page } from '@playwright/test'
import { expect, MOT_DE_PASSE, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import { confirmerAdresse, EMPLOYEUR, inscrire, nouvelleAdresse, ouvrirCompte, titre } from './gens.ts'
import { verifier } from './qualite.ts'

const envoyer = (page: Page) => page.getByRole('button', { name: 'Se connecter' }).click()

test('empty fields, then a wrong password: told, nothing erased, and the way out', async ({
  page,
  monde,
}) => {
  const email = nouvelleAdresse('paul')
  await ouvrirCompte(page, monde, { email, prenom: 'Paul', nom: 'Roux' })
  await page.goto('/connexion')
  await titre(page, 'Connexion')
  await verifier(page, 'sign-in')
  await envoyer(page)
  await expect(page.getByRole('region', { name: 'Il reste 2 points à corriger' })).toBeFocused()
  await verifier(page, 'sign-in, empty')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill('ce n’est pas le bon')
  await envoyer(page)
  await expect(page.getByRole('alert').filter({ hasText: 'non reconnu' })).toBeFocused()
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveValue('ce n’est pas le bon')
  await verifier(page, 'sign-in, wrong password')
  const dit = await page.getByRole('main').innerText()
  await page.getByLabel('Adresse e-mail').fill(nouvelleAdresse('personne'))
  await envoyer(page)
  await expect(page.getByRole('alert').filter({ hasText: 'non reconnu' })).toBeFocused()
  // Nothing tells an unknown address from a known one.
  expect(await page.getByRole('main').innerText()).toBe(dit)
})

test('an address to confirm: the link is sent again from there', async ({ page, monde }) => {
  const email = nouvelleAdresse('jeanne')
  await inscrire(page, monde, { email, prenom: 'Jeanne', nom: 'Morel' })
  await page.goto('/connexion')
  await seConnecter(page, email)
  await expect(page.getByText('Il reste à confirmer votre adresse e-mail')).toBeVisible()
  await verifier(page, 'sign-in, not confirmed')
  await page.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect(page.getByText('Un nouveau lien est parti')).toBeVisible()
  await verifier(page, 'sign-in, link sent again')
})

test('an account to activate: who does it is told', async ({ page, monde }) => {
  const email = nouvelleAdresse('marc')
  await inscrire(page, monde, { email, prenom: 'Marc', nom: 'Blin' })
  await confirmerAdresse(page, monde, email)
  await page.goto('/connexion')
  await seConnecter(page, email)
  await expect(page.getByText('Votre compte n’est pas encore actif')).toBeVisible()
  await verifier(page, 'sign-in, not activated')
})

test('too many tries: how long to wait, the same for nobody’s address', async ({ page }) => {
  const inconnue = nouvelleAdresse('inconnue')
  await page.goto('/connexion')
  await page.getByLabel('Adresse e-mail').fill(inconnue)
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  const refus = page.getByText('Trop d’essais en peu de temps')
  // Each try past the free ones doubles the wait: at last it outlasts the way to the next, however slow the machine.
  await expect(async () => {
    await envoyer(page)
    await expect(refus.or(page.getByRole('alert').filter({ hasText: 'non reconnu' }))).toBeVisible()
    expect(await refus.isVisible()).toBe(true)
  }).toPass({ timeout: 60_000 })
  await expect(page.getByText(/Réessayez dans \d+/)).toBeVisible()
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveValue(MOT_DE_PASSE)
  await verifier(page, 'sign-in, throttled')
})

test('signs in where the person was going, and out again', async ({ page }) => {
  await page.goto('/compte')
  await page.waitForURL(/\/connexion\?retour=/)
  await seConnecter(page, EMPLOYEUR)
  await page.waitForURL(/\/compte$/)
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
  await page.waitForURL(/\/connexion$/)
  await page.goto('/accueil')
  await page.waitForURL(/\/connexion\?retour=/)
})
