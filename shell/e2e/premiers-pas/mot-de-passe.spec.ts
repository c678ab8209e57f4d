import { expect, test } from '../monde.ts'
import { jetonDe, nouvelleAdresse, ouvrirCompte, ouvrirSession, titre } from './gens.ts'
import { verifier } from './qualite.ts'

const NOUVEAU = 'sept hérissons au petit trot'

test('a forgotten password: the link, the new one, every session ended', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const email = nouvelleAdresse('lea')
  await ouvrirCompte(page, monde, { email, prenom: 'Léa', nom: 'Fabre' })
  const ailleurs = await somebodyElse()
  await ouvrirSession(ailleurs, monde, email)

  await page.goto('/connexion')
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await titre(page, 'Mot de passe oublié')
  await verifier(page, 'reset')
  await page.getByRole('button', { name: 'Recevoir le lien' }).click()
  await verifier(page, 'reset, empty')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir le lien' }).click()
  await titre(page, 'Regardez vos e-mails')
  await verifier(page, 'reset asked')

  const lien = `/mot-de-passe?jeton=${jetonDe(await monde.courriel(email, /nouveau mot de passe/))}`
  await page.goto(lien)
  await titre(page, 'Nouveau mot de passe')
  await expect(page).not.toHaveURL(/jeton/)
  await page.getByLabel('Mot de passe', { exact: true }).fill('azertyuiop12')
  await expect(page.getByText(/touches qui se suivent/)).toBeVisible()
  await verifier(page, 'reset, weak password')
  await page.getByLabel('Mot de passe', { exact: true }).fill(NOUVEAU)
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await titre(page, 'Mot de passe enregistré')
  await verifier(page, 'reset done')
  await monde.courriel(email, /mot de passe Mon espace a changé/)

  await ailleurs.goto('/compte')
  await ailleurs.waitForURL(/\/connexion/)

  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(NOUVEAU)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/accueil$/)

  await page.goto(lien)
  await page.getByLabel('Mot de passe', { exact: true }).fill(`${NOUVEAU} encore`)
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await titre(page, 'Ce lien a déjà servi')
  await verifier(page, 'reset, used link')
})

test('an unknown address gets the same answer', async ({ page }) => {
  await page.goto('/mot-de-passe')
  await page.getByLabel('Adresse e-mail').fill(nouvelleAdresse('personne'))
  await page.getByRole('button', { name: 'Recevoir le lien' }).click()
  await titre(page, 'Regardez vos e-mails')
})
