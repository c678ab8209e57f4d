import type { Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import {
  ADMIN,
  GESTIONNAIRE,
  jetonDe,
  nouvelleAdresse,
  ouvrirCompte,
  ouvrirSession,
  SIRET_AUTRE,
  titre,
} from './gens.ts'
import { verifier } from './qualite.ts'

const partie = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

test('one’s profile, and one’s sessions, closed one by one or all at once', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const email = nouvelleAdresse('max')
  await ouvrirCompte(page, monde, { email, prenom: 'Max', nom: 'Leroy' })
  const ailleurs = await somebodyElse()
  await ouvrirSession(ailleurs, monde, email)
  await ouvrirSession(page, monde, email)
  await page.goto('/compte')
  await titre(page, 'Mon compte')
  await expect(page.getByRole('main')).toContainText(email)
  await expect(page.getByText('Cette session', { exact: true })).toBeVisible()
  await verifier(page, 'account')
  await page.getByRole('button', { name: 'Fermer cette session' }).click()
  await expect(page.getByRole('button', { name: 'Fermer cette session' })).toHaveCount(0)
  await ailleurs.goto('/compte')
  await ailleurs.waitForURL(/\/connexion/)
  await page.getByRole('button', { name: 'Se déconnecter partout' }).click()
  await page.waitForURL(/\/connexion/)
})

test('the next person to sign in on the same page finds nothing of the one before in it', async ({
  page,
  monde,
}) => {
  const email = nouvelleAdresse('lou')
  await ouvrirCompte(page, monde, { email, prenom: 'Lou', nom: 'Marchand' })
  await ouvrirSession(page, monde, email)
  await page.goto('/compte')
  await page.evaluate(() => Object.assign(globalThis, { laissee: 'Lou' }))
  await page.getByRole('button', { name: 'Se déconnecter partout' }).click()
  await page.waitForURL(/\/connexion/)
  expect(await page.evaluate('globalThis.laissee')).toBe('Lou')
  await seConnecter(page, ADMIN)
  await titre(page, 'Accueil entreprise')
  await expect.poll(() => page.evaluate('globalThis.laissee').catch(() => 'on the way')).toBeUndefined()
  await titre(page, 'Accueil entreprise')
})

test('the administrator suspends an account, whose sessions end, and reactivates it', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const email = nouvelleAdresse('zoe')
  const collegue = await somebodyElse()
  await ouvrirCompte(collegue, monde, { email, prenom: 'Zoé', nom: 'Lambert' })
  await ouvrirSession(collegue, monde, email)
  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/compte')
  const ligne = page.getByRole('listitem').filter({ hasText: email })
  await expect(ligne).toContainText('Actif')
  await verifier(page, 'account of an administrator')
  await ligne.getByRole('button', { name: 'Suspendre Zoé Lambert' }).click()
  const dialogue = page.getByRole('dialog', { name: /Suspendre le compte de Zoé Lambert/ })
  await expect(dialogue).toBeVisible()
  await verifier(page, 'suspension to confirm')
  await dialogue.getByRole('button', { name: 'Suspendre le compte' }).click()
  await expect(ligne).toContainText('Suspendu')
  await verifier(page, 'a suspended colleague')

  await collegue.goto('/accueil')
  await collegue.waitForURL(/\/connexion/)
  await seConnecter(collegue, email)
  await expect(collegue.getByText('Votre accès est suspendu')).toBeVisible()
  await ligne.getByRole('button', { name: 'Réactiver Zoé Lambert' }).click()
  await expect(ligne).toContainText('Actif')
  await collegue.getByRole('button', { name: 'Se connecter' }).click()
  await collegue.waitForURL(/\/accueil/)
})

test('asking to join a second enterprise, which then appears', async ({ page, monde, somebodyElse }) => {
  const email = nouvelleAdresse('eva')
  await ouvrirCompte(page, monde, { email, prenom: 'Eva', nom: 'Simon' })
  await ouvrirSession(page, monde, email)
  await page.goto('/compte')
  const siret = page.getByLabel('SIRET de l’autre entreprise')
  await siret.fill('99912345800021')
  await page.getByRole('button', { name: 'Demander l’accès' }).click()
  await expect(page.getByText('Vous avez déjà accès à cette entreprise').first()).toBeVisible()
  await verifier(page, 'joining, refused')
  await siret.fill(SIRET_AUTRE)
  await page.getByRole('button', { name: 'Demander l’accès' }).click()
  await expect(page.getByText('Votre demande est partie')).toBeVisible()
  await verifier(page, 'joining, asked')

  // That enterprise has no administrator: the case officer activates.
  const demande = await monde.courriel(GESTIONNAIRE, /^Validation d’inscription[\s\S]*Eva Simon/)
  const opco = await somebodyElse()
  await opco.goto(`/activation?jeton=${jetonDe(demande)}`)
  await opco.getByRole('button', { name: 'Activer' }).click()
  await titre(opco, 'Compte activé')
  await page.reload()
  await expect(partie(page, 'Rejoindre une autre entreprise')).toContainText('SIREN 999 678 907', {
    useInnerText: true,
  })
})
