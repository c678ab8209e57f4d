import { answerCalls, nobody } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, onTestFinished, test } from 'vitest'
import { open, screen } from '../testing/open.ts'

answerCalls()

const by = (seul: boolean) => ({ ...nobody, fournisseur: { nom: 'ProConnect', seul } })
const bouton = () => screen.getByRole('button', { name: 'Se connecter avec ProConnect' })

/** Where the page would have left for. */
function holdBack(): string[] {
  const left: string[] = []
  const hold = (event: NavigateEvent) => {
    left.push(event.destination.url.replace(window.location.origin, ''))
    event.preventDefault()
  }
  navigation.addEventListener('navigate', hold)
  onTestFinished(() => navigation.removeEventListener('navigate', hold))
  return left
}

test('leaves for the provider with where one was going; the password stays offered', async () => {
  await open('/connexion?retour=/mes-contrats&demande=d-1', { session: by(false) })
  await expect.element(bouton()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await expect.element(screen.getByLabelText('Mot de passe', { exact: true })).toBeVisible()
  const left = holdBack()
  await bouton().click()
  await expect.poll(() => left).toEqual(['/api/session/oidc?demande=d-1&retour=%2Fmes-contrats'])
})

test('a provider out of reach is said, and the way round it', async () => {
  await open('/connexion?oidc=panne', { session: by(false) })
  const alert = screen.getByRole('alert')
  await expect.element(alert.getByText(/ProConnect ne répond pas/)).toBeVisible()
  await expect.element(alert.getByText(/connectez-vous avec votre mot de passe/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('the only door: no password, no sign-up, and whom to ask', async () => {
  await open('/connexion?oidc=inconnu', { session: by(true) })
  await expect.element(screen.getByRole('alert').getByText(/Demandez à l’administrateur/)).toBeVisible()
  await expect.element(screen.getByText(/^La connexion se fait avec ProConnect/)).toBeVisible()
  expect(screen.getByLabelText('Mot de passe', { exact: true }).query()).toBeNull()
  expect(screen.getByRole('link', { name: 'S’inscrire' }).query()).toBeNull()
  expect(await accessibilityFaults()).toEqual([])
})

test('where there is no provider the page says nothing of one, whatever its address', async () => {
  await open('/connexion?oidc=panne')
  await expect.element(screen.getByLabelText('Mot de passe', { exact: true })).toBeVisible()
  expect(screen.getByRole('alert').query()).toBeNull()
})
