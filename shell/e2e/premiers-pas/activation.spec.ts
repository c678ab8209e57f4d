import { expect, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import { confirmerAdresse, demandeActivation, inscrire, jetonDe, nouvelleAdresse, titre } from './gens.ts'
import { verifier } from './qualite.ts'

test('the administrator sees who asks, activates, and the person is told', async ({ page, monde }) => {
  const personne = { email: nouvelleAdresse('ali'), prenom: 'Ali', nom: 'Benali' }
  await inscrire(page, monde, personne)
  await confirmerAdresse(page, monde, personne.email)
  const lien = `/activation?jeton=${jetonDe(await demandeActivation(monde, personne))}`
  await page.goto(lien)
  await titre(page, 'Validation d’inscription')
  await expect(page).not.toHaveURL(/jeton/)
  const main = page.getByRole('main')
  for (const dit of ['Ali Benali', personne.email, 'INTERIM DEMO AGENCE DE PARIS', '999 123 458 00013'])
    await expect(main).toContainText(dit.replaceAll(' ', ' '), { useInnerText: true })
  await verifier(page, 'activation')
  await page.getByRole('button', { name: 'Activer' }).click()
  await titre(page, 'Compte activé')
  await verifier(page, 'activated')
  await monde.courriel(personne.email, /activé/)
  await page.goto(lien)
  await titre(page, 'Cette demande a déjà reçu une réponse')
  await verifier(page, 'activation, used link')
})

test('refusing asks once; the person is told, and cannot sign in', async ({ page, monde }) => {
  const personne = { email: nouvelleAdresse('rose'), prenom: 'Rose', nom: 'Inconnue' }
  await inscrire(page, monde, personne)
  await confirmerAdresse(page, monde, personne.email)
  await page.goto(`/activation?jeton=${jetonDe(await demandeActivation(monde, personne))}`)
  await page.getByRole('button', { name: 'Refuser', exact: true }).click()
  const dialogue = page.getByRole('dialog')
  await expect(dialogue).toContainText('Refuser la demande de')
  await verifier(page, 'refusal to confirm')
  await dialogue.getByRole('button', { name: 'Refuser la demande' }).click()
  await titre(page, 'Demande refusée')
  await verifier(page, 'refused')
  await monde.courriel(personne.email, /^Votre demande d’accès/)
  await page.goto('/connexion')
  await seConnecter(page, personne.email)
  await expect(page.getByText('Votre demande d’accès n’a pas été acceptée')).toBeVisible()
})

test('the page without a link says which mail to open', async ({ page }) => {
  await page.goto('/activation')
  await titre(page, 'Ouvrez le lien de votre e-mail')
  await verifier(page, 'activation without a link')
})
