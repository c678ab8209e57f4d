import { CALLS, type Session } from '@mon-espace/domain/api'
import { answer, answerCalls, cutOff, nobody, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { keepDemande, keptDemande } from '../navigation/demande-gardee.ts'
import { open, screen } from '../testing/open.ts'

answerCalls()

const claire: Session = {
  compte: {
    id: 'c-1',
    email: 'claire.petit@interim-demo.example',
    civilite: 'Mme',
    nom: 'Petit',
    prenom: 'Claire',
    fonction: null,
    telephone: null,
  },
  entreprises: [],
  role: 'employeur',
}

const email = () => screen.getByLabelText('Adresse e-mail', { exact: true })
const motDePasse = () => screen.getByLabelText('Mot de passe', { exact: true })
const send = () => screen.getByRole('button', { name: 'Se connecter' }).click()

async function signIn() {
  await email().fill(' claire.petit@interim-demo.example ')
  await motDePasse().fill('Quatre mots rares ensemble')
  await send()
}

test('signs in and goes home', async () => {
  answer(CALLS.openSession, claire)
  const told = await open('/connexion', { refresh: () => claire })
  await expect.poll(() => document.title).toBe('Connexion – Mon espace')
  expect(await accessibilityFaults()).toEqual([])
  await signIn()
  await expect.poll(() => told.navigated).toEqual(['/accueil'])
  expect(received()[0]?.body).toEqual({
    email: 'claire.petit@interim-demo.example',
    motDePasse: 'Quatre mots rares ensemble',
  })
})

test('somebody already signed in goes straight to the demand of the portal', async () => {
  const told = await open('/connexion?demande=d-1&retour=/compte', { session: claire })
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats?demande=d-1'])
})

test('a demand kept since sign-up is opened when it is this person’s, and forgotten', async () => {
  keepDemande('d-9')
  answer(CALLS.readDemande, {
    id: 'd-9',
    siret: '99912345800013',
    public: 'interimaire',
    type: 'apprentissage',
    denomination: 'Intérim Démo',
    expireLe: '2026-10-01T00:00:00Z',
  })
  const told = await open('/connexion', { session: claire })
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats?demande=d-9'])
  expect(keptDemande()).toBeNull()
})

test('a demand kept for somebody else is dropped', async () => {
  keepDemande('d-9')
  refuse(CALLS.readDemande, 'introuvable')
  const told = await open('/connexion', { session: claire })
  await expect.poll(() => told.navigated).toEqual(['/accueil'])
  expect(keptDemande()).toBeNull()
})

test('the demand and the way back travel to sign-up', async () => {
  await open('/connexion?demande=d-1&retour=/compte')
  await expect.element(screen.getByText('Votre demande est gardée')).toBeVisible()
  await expect
    .element(screen.getByRole('link', { name: 'S’inscrire' }))
    .toHaveAttribute('href', '/inscription?demande=d-1&retour=%2Fcompte')
})

test('what is missing is told in a summary that takes the focus, then at each field', async () => {
  await open('/connexion')
  await send()
  const summary = screen.getByRole('region', { name: 'Il reste 2 points à corriger' })
  await expect.element(summary).toHaveFocus()
  await expect.poll(() => document.title).toBe('Erreur\u00a0: Connexion – Mon espace')
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('link', { name: 'Indiquez votre mot de passe.' }).click()
  await expect.element(motDePasse()).toHaveFocus()
  await motDePasse().fill('a')
  await expect.element(screen.getByRole('region', { name: 'Il reste 1 point à corriger' })).toBeVisible()
  expect(received()).toEqual([])
})

test('wrong identifiers: said once, with the way out, nothing erased', async () => {
  refuse(CALLS.openSession, 'identifiants_invalides')
  await open('/connexion')
  await signIn()
  await expect.element(screen.getByRole('alert')).toHaveFocus()
  await expect.element(screen.getByText('Adresse e-mail ou mot de passe non reconnu')).toBeVisible()
  await expect
    .element(screen.getByRole('link', { name: 'Choisir un nouveau mot de passe' }))
    .toHaveAttribute('href', '/mot-de-passe')
  await expect.element(motDePasse()).toHaveValue('Quatre mots rares ensemble')
  await expect.poll(() => document.title).toBe('Erreur\u00a0: Connexion – Mon espace')
  expect(await accessibilityFaults()).toEqual([])
})

test('an address to confirm: the link is sent again from there', async () => {
  refuse(CALLS.openSession, 'compte_non_confirme')
  answer(CALLS.resendConfirmation, {})
  await open('/connexion')
  await signIn()
  await screen.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect.element(screen.getByText('Un nouveau lien est parti')).toBeVisible()
  expect(received().at(-1)?.body).toEqual({ email: 'claire.petit@interim-demo.example' })
  expect(await accessibilityFaults()).toEqual([])
})

test.each([
  ['suspendu', 'Votre accès est suspendu'],
  ['refuse', 'Votre demande d’accès n’a pas été acceptée'],
])('an account %s has its own sentence, and nobody is said to have a mail to click', async (etat, titre) => {
  refuse(CALLS.openSession, 'compte_non_active', { etat })
  await open('/connexion')
  await signIn()
  await expect.element(screen.getByText(titre)).toBeVisible()
  await expect.element(screen.getByText(/adressez-vous à lui/)).toBeVisible()
  expect(screen.getByText(/a reçu un e-mail/).elements()).toEqual([])
})

test('an account to activate: who does it, and what to ask', async () => {
  refuse(CALLS.openSession, 'compte_non_active')
  await open('/connexion')
  await signIn()
  await expect.element(screen.getByText('Votre compte n’est pas encore actif')).toBeVisible()
  await expect
    .element(screen.getByText(/L’administrateur de votre entreprise a reçu un e-mail/))
    .toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('too many tries: how long to wait', async () => {
  refuse(CALLS.openSession, 'trop_de_tentatives', { headers: { 'retry-after': '40' } })
  await open('/connexion')
  await signIn()
  await expect.element(screen.getByText(/Réessayez dans 40\u00a0secondes/)).toBeVisible()
})

test('no answer, or a fault of the service: what was typed stays', async () => {
  cutOff(CALLS.openSession)
  await open('/connexion')
  await signIn()
  await expect.element(screen.getByText(/Vérifiez votre connexion/)).toBeVisible()
  await expect.element(motDePasse()).toHaveValue('Quatre mots rares ensemble')
  refuse(CALLS.openSession, 'erreur_interne')
  await send()
  await expect.element(screen.getByText(/donnez cette référence à l’assistance\u00a0: r-42/)).toBeVisible()
})

test('an unknown address of the module says so', async () => {
  await open('/connexion/ailleurs', { session: nobody })
  await expect.element(screen.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
})
