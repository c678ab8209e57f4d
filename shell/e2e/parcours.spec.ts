import { expect, test } from './monde.ts'
import { activer, confirmer, demanderDepuisLePortail, seConnecter, sInscrire } from './parcours/compte.ts'
import { accepter, ouvrirAInstruire } from './parcours/instruction.ts'
import { deposerLesPieces, telechargerLesDocuments, telechargerPdf } from './parcours/pieces.ts'
import {
  numeroDe,
  saisirApprenti,
  saisirContratEtFormation,
  saisirEmployeur,
  validerLeRecapitulatif,
} from './parcours/saisie.ts'
import { nouvelleAdresse } from './premiers-pas/gens.ts'

const PIECES = ['Cerfa FA 13 signé', 'Convention de formation']

test('from the portal’s link to a granted contract', async ({ page, monde, somebodyElse }) => {
  const email = nouvelleAdresse('helene.nowak')
  await test.step('the portal hands the demand over', () => demanderDepuisLePortail(page))
  await test.step('sign-up', () => sInscrire(page, email))
  await test.step('confirmation, by the link of the mail', () => confirmer(page, monde, email))
  await test.step('sign-in waits for the activation', async () => {
    await page.goto('/connexion')
    await seConnecter(page, email)
    await expect(page.getByText('Votre compte n’est pas encore actif')).toBeVisible()
  })
  await test.step('the administrator activates', async () => {
    const admin = await somebodyElse()
    await activer(admin, monde)
    await admin.context().close()
  })
  await test.step('sign-in opens the contract that the portal asked for', async () => {
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL(/\/saisie\/employeur/)
  })
  await test.step('screen 1', () => saisirEmployeur(page))
  await test.step('screen 2', () => saisirApprenti(page))
  await test.step('screen 3', () => saisirContratEtFormation(page))
  await test.step('screen 4', () => validerLeRecapitulatif(page))
  await test.step('screen 5', () => telechargerLesDocuments(page))
  await test.step('screen 6', () => deposerLesPieces(page, PIECES))
  const numero = await numeroDe(page)
  await test.step('the case officer grants the funding', async () => {
    const gestionnaire = await somebodyElse()
    await ouvrirAInstruire(gestionnaire, numero, 'Nguyễn-Lefèvre')
    await accepter(gestionnaire, PIECES)
  })
  await test.step('the employer reads the decision and downloads the agreement', async () => {
    await page.getByRole('link', { name: 'Voir le dossier dans Gestion des contrats' }).click()
    await expect(page.getByText('Prise en charge acceptée').first()).toBeVisible()
    for (const piece of PIECES) {
      const ligne = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: piece }) })
      await expect(ligne).toContainText('Pièce conforme')
    }
    await telechargerPdf(page, /accord de prise en charge/i)
    await monde.courriel(email, new RegExp(`^Dossier ${numero}.*accept`))
  })
})
