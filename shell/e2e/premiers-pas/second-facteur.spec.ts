import type { CDPSession, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, type Monde, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import { ADMIN, nouvelleAdresse, ouvrirCompte, ouvrirSession, titre } from './gens.ts'
import { verifier } from './qualite.ts'

const PAS_MS = 30_000

/** The code that an application shows, `pas` steps from now by the clock of the service. */
async function codeDe(page: Page, monde: Monde, cle: string, pas: number): Promise<string> {
  const answer = await page.request.get(`${monde.url}/api/sante/vivant`)
  const now = Date.parse(answer.headers()['x-heure'] ?? '')
  const secret = Secret.fromBase32(cle.replaceAll(' ', ''))
  return new TOTP({ secret }).generate({ timestamp: now + pas * PAS_MS })
}

/** An authenticator of the browser’s own, which says yes to all that is asked. */
async function brancherCle(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return cdp
}

const securite = (page: Page) => page.getByRole('region', { name: 'Sécurité' })

/** Signs out, then in again up to the question. */
async function jusquALaQuestion(page: Page, email: string): Promise<void> {
  await page.context().clearCookies({ name: 'monespace_session' })
  await page.goto('/connexion')
  await seConnecter(page, email)
  await titre(page, 'Double authentification')
}

test('an application: added, asked after the password, lost, and taken off by the administrator', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const email = nouvelleAdresse('ines')
  await ouvrirCompte(page, monde, { email, prenom: 'Inès', nom: 'Roca' })
  await ouvrirSession(page, monde, email)
  await page.goto('/compte')
  await expect(securite(page)).toContainText('n’est pas activée')
  await securite(page).getByRole('button', { name: 'Ajouter un moyen' }).click()
  await verifier(page, 'second factor, which means')
  await securite(page)
    .getByRole('button', { name: /Une application de codes/ })
    .click()
  await expect(securite(page).locator('.mfa-codes code')).toHaveCount(8)
  const codes = await securite(page).locator('.mfa-codes code').allInnerTexts()
  const cle = await securite(page).locator('.mfa-secret').innerText()
  await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible()
  await securite(page).getByRole('button', { name: 'Activer' }).click()
  await expect(securite(page).getByText('cochez cette case')).toBeVisible()
  await verifier(page, 'second factor, codes and application')
  await securite(page).getByLabel('J’ai gardé mes codes de secours').check()
  await securite(page).getByLabel('Code que montre votre application').fill('000000')
  await securite(page).getByRole('button', { name: 'Activer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Code non reconnu' })).toBeFocused()
  await securite(page)
    .getByLabel('Code que montre votre application')
    .fill(await codeDe(page, monde, cle, 0))
  await securite(page).getByRole('button', { name: 'Activer' }).click()
  await expect(securite(page)).toContainText('Mon téléphone')
  await expect(securite(page)).toContainText(/Il vous reste 8\scodes de secours/)
  await verifier(page, 'second factor, on')

  await jusquALaQuestion(page, email)
  await verifier(page, 'the question of the second factor')
  // Nothing but the question: a page of the service asks to sign in.
  await page.goto('/mes-contrats')
  await page.waitForURL(/\/connexion/)
  await titre(page, 'Double authentification')
  // Each code is taken once: the next one, which a clock somewhat ahead shows already.
  await page.getByLabel('Code de votre application').fill(await codeDe(page, monde, cle, 1))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/mes-contrats')

  await jusquALaQuestion(page, email)
  await page.getByRole('button', { name: 'Utiliser un code de secours' }).click()
  await page.getByLabel('Code de secours').fill('AAAA-AAAA-AAAA')
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Code non reconnu' })).toBeFocused()
  await verifier(page, 'the question, a wrong recovery code')
  await page.getByLabel('Code de secours').fill((codes[0] ?? '').toLowerCase())
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await titre(page, 'Accueil entreprise')
  expect((await monde.courriel(email, /^Code de secours/)).texte).toContain('Il vous en reste 7')

  const admin = await somebodyElse()
  await ouvrirSession(admin, monde, ADMIN)
  await admin.goto('/compte')
  await admin.getByRole('button', { name: 'Réinitialiser la double authentification Inès Roca' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Réinitialiser' }).click()
  await expect(
    admin.getByText('La double authentification d’Inès Roca est réinitialisée.').first(),
  ).toBeVisible()
  await page.goto('/compte')
  await page.waitForURL(/\/connexion/)
  await seConnecter(page, email)
  await titre(page, 'Mon compte')
  await expect(securite(page)).toContainText('n’est pas activée')
})

test('a passkey: made by the browser, used at sign-in, given up, removed', async ({ page, monde }) => {
  const email = nouvelleAdresse('tom')
  await ouvrirCompte(page, monde, { email, prenom: 'Tom', nom: 'Weil' })
  await ouvrirSession(page, monde, email)
  const cdp = await brancherCle(page)
  await page.goto('/compte')
  await securite(page).getByRole('button', { name: 'Ajouter un moyen' }).click()
  await securite(page)
    .getByRole('button', { name: /Une clé d’accès/ })
    .click()
  await securite(page).getByLabel('J’ai gardé mes codes de secours').check()
  await securite(page).getByLabel('Nom de ce moyen').fill('Ordinateur du bureau')
  await securite(page).getByRole('button', { name: 'Enregistrer la clé d’accès' }).click()
  await expect(securite(page)).toContainText('Ordinateur du bureau')

  await jusquALaQuestion(page, email)
  await verifier(page, 'the question, a passkey')
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click()
  await titre(page, 'Accueil entreprise')

  await jusquALaQuestion(page, email)
  await cdp.send('WebAuthn.disable')
  await page.getByRole('button', { name: 'Revenir à la connexion' }).click()
  await titre(page, 'Connexion')
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeEnabled()
})
