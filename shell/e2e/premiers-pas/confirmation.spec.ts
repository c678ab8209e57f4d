import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { lancerMonde } from '../lancer.ts'
import { AUJOURDHUI, expect, MOT_DE_PASSE, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import { appeler, demandeActivation, inscrire, jetonDe, nouvelleAdresse, titre } from './gens.ts'
import { verifier } from './qualite.ts'

async function confirmer(page: Page): Promise<void> {
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
}

test('a link confirms once; then it says so, and leads on', async ({ page, monde }) => {
  const personne = { email: nouvelleAdresse('noe'), prenom: 'Noé', nom: 'Girard' }
  await inscrire(page, monde, personne)
  const lien = `/confirmation?jeton=${jetonDe(await monde.courriel(personne.email, /^Confirmation/))}`
  await page.goto(lien)
  await titre(page, 'Confirmation d’inscription')
  await expect(page).not.toHaveURL(/jeton/)
  await verifier(page, 'confirmation')
  await confirmer(page)
  await titre(page, 'Adresse confirmée')
  await expect(page.getByRole('main')).toContainText('L’administrateur de votre entreprise a reçu un e-mail')
  await verifier(page, 'waiting for activation')
  await page.goto(lien)
  await confirmer(page)
  await titre(page, 'Ce lien ne sert plus')
  await verifier(page, 'confirmation, used link')
  await page.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect(page.getByText(/par exemple prenom\.nom@/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await titre(page, 'Connexion')
})

test('confirmed after the activation, the account is ready', async ({ page, monde }) => {
  const personne = { email: nouvelleAdresse('noe'), prenom: 'Noémie', nom: 'Girard' }
  await inscrire(page, monde, personne)
  const jeton = jetonDe(await demandeActivation(monde, personne))
  await appeler(page, monde, 'POST', '/comptes/activation', { jeton, decision: 'activer' })
  await page.goto(`/confirmation?jeton=${jetonDe(await monde.courriel(personne.email, /^Confirmation/))}`)
  await confirmer(page)
  await titre(page, 'Votre compte est prêt')
  await verifier(page, 'confirmation, account ready')
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await seConnecter(page, personne.email)
  await page.waitForURL(/\/accueil$/)
})

test('the page without a link says which mail to open', async ({ page }) => {
  await page.goto('/confirmation')
  await titre(page, 'Ouvrez le lien de votre e-mail')
  await verifier(page, 'confirmation without a link')
})

test('after 48 hours the link has expired; another one is sent from there, and works', async ({
  browser,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mon-espace-e2e-'))
  const email = nouvelleAdresse('lou')
  const avant = await lancerMonde({ dataDir, horloge: AUJOURDHUI })
  const port = Number(new URL(avant.url).port)
  const page = await browser.newPage({ baseURL: avant.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  await inscrire(page, avant, { email, prenom: 'Lou', nom: 'Perret' })
  const ancien = jetonDe(await avant.courriel(email, /^Confirmation/))
  await avant.arreter()
  const troisJours = new Date(Date.parse(AUJOURDHUI) + 3 * 86_400_000).toISOString()
  const apres = await lancerMonde({ dataDir, horloge: troisJours, port })
  try {
    await page.clock.setSystemTime(troisJours)
    await page.goto(`/confirmation?jeton=${ancien}`)
    await confirmer(page)
    await titre(page, 'Ce lien a expiré')
    await verifier(page, 'confirmation, expired link')
    await page.getByLabel('Adresse e-mail de votre inscription').fill(email)
    await page.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
    await expect(page.getByText('Un nouveau lien est parti')).toBeVisible()
    await expect(async () => {
      expect(jetonDe(await apres.courriel(email, /^Confirmation/))).not.toBe(ancien)
    }).toPass()
    await page.goto(`/confirmation?jeton=${jetonDe(await apres.courriel(email, /^Confirmation/))}`)
    await confirmer(page)
    await titre(page, 'Adresse confirmée')
  } finally {
    await page.close()
    await apres.arreter()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
