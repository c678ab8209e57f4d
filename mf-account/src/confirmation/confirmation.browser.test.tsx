import { CALLS, type EtatCompte } from '@mon-espace/domain/api'
import { answer, answerCalls, cutOff, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { keepDemande } from '../navigation/demande-gardee.ts'
import { open, screen } from '../testing/open.ts'

answerCalls()

const motDePasse = 'quatre girafes lavande 81'
const confirm = async () => {
  await screen.getByLabelText('Mot de passe', { exact: true }).fill(motDePasse)
  await screen.getByRole('button', { name: 'Confirmer mon adresse' }).click()
}
const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })
const signInLink = () => screen.getByRole('link', { name: 'Se connecter' })

test('the token leaves the address, and only a click confirms, with the password of the account', async () => {
  answer(CALLS.confirmCompte, { etat: 'en_attente_activation' })
  await open('/confirmation?jeton=j-1')
  await expect.element(heading('Confirmation d’inscription')).toBeVisible()
  expect(window.location.search).toBe('')
  expect(received()).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
  await confirm()
  await expect.element(heading('Adresse confirmée')).toHaveFocus()
  await expect.element(screen.getByText(/a reçu un e-mail pour activer votre compte/)).toBeVisible()
  expect(received()[0]?.body).toEqual({ jeton: 'j-1', motDePasse })
  expect(await accessibilityFaults()).toEqual([])
})

test('another mail’s link, followed while the page is open, starts it over with its own token', async () => {
  answer(CALLS.confirmCompte, { etat: 'en_attente_activation' })
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(heading('Adresse confirmée')).toBeVisible()
  window.history.pushState(null, '', '/confirmation?jeton=j-2')
  window.dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(heading('Confirmation d’inscription')).toBeVisible()
  expect(window.location.search).toBe('')
  await confirm()
  await expect
    .poll(() => received().map(({ body }) => body))
    .toEqual([
      { jeton: 'j-1', motDePasse },
      { jeton: 'j-2', motDePasse },
    ])
})

test('already activated: on to sign in, with the demand kept since sign-up', async () => {
  keepDemande('d-1')
  answer(CALLS.confirmCompte, { etat: 'actif' })
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(heading('Votre compte est prêt')).toHaveFocus()
  await expect.element(signInLink()).toHaveAttribute('href', '/connexion?demande=d-1')
})

test.each<EtatCompte>(['refuse', 'suspendu'])('an account %s is told so', async (etat) => {
  answer(CALLS.confirmCompte, { etat })
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(screen.getByText(/l’accès n’a pas été accordé/)).toBeVisible()
})

test('an expired link: a new one is asked for right there', async () => {
  refuse(CALLS.confirmCompte, 'jeton_expire')
  answer(CALLS.resendConfirmation, {})
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(heading('Ce lien a expiré')).toHaveFocus()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect.element(screen.getByRole('region', { name: 'Il reste 1 point à corriger' })).toHaveFocus()
  await screen.getByLabelText('Adresse e-mail de votre inscription').fill('claire.petit@interim-demo.example')
  await screen.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect.element(screen.getByText('Un nouveau lien est parti')).toBeVisible()
})

test('a link already used or replaced: sign in, or ask for another', async () => {
  refuse(CALLS.confirmCompte, 'jeton_inconnu')
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(heading('Ce lien ne sert plus')).toHaveFocus()
  await expect.element(signInLink()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('no answer: the link can be tried again', async () => {
  cutOff(CALLS.confirmCompte)
  await open('/confirmation?jeton=j-1')
  await confirm()
  await expect.element(screen.getByRole('alert')).toHaveFocus()
  answer(CALLS.confirmCompte, { etat: 'actif' })
  await confirm()
  await expect.element(heading('Votre compte est prêt')).toBeVisible()
})

test('opened without a link: what to do', async () => {
  await open('/confirmation')
  await expect.element(heading('Ouvrez le lien de votre e-mail')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('a password easy to guess is not sent: what was typed at sign-up may be somebody else’s', async () => {
  await open('/confirmation?jeton=j-1')
  await screen.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect.element(screen.getByRole('region', { name: 'Il reste 1 point à corriger' })).toHaveFocus()
  await screen.getByLabelText('Mot de passe', { exact: true }).fill('motdepasse123')
  await screen.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect.element(screen.getByText(/plus difficile à deviner/).first()).toBeVisible()
  expect(received()).toEqual([])
})
