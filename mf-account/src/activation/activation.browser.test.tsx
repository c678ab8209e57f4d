import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, cutOff, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { open, screen } from '../testing/open.ts'
import type { DemandeActivation } from './activation.ts'

answerCalls()

const demande: DemandeActivation = {
  demandeur: {
    civilite: 'Mme',
    nom: 'Petit',
    prenom: 'Claire',
    fonction: null,
    email: 'claire.petit@interim-demo.example',
    telephone: '0140000000',
  },
  entreprise: { siret: '99912345800013', denomination: 'Intérim Démo', commune: 'Paris' },
  role: 'employeur',
  demandeLe: '2026-09-01T09:00:00.000Z',
}
const button = (name: string) => screen.getByRole('button', { name, exact: true })
const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })

test('the administrator sees who asks, and activates', async () => {
  answer(CALLS.readActivation, demande)
  answer(CALLS.decideActivation, { etat: 'en_attente_confirmation' })
  await open('/activation?jeton=j-1')
  await expect.element(heading('Validation d’inscription')).toBeVisible()
  expect(window.location.search).toBe('')
  for (const said of [
    'Mme Claire Petit',
    '01\u00a040\u00a000\u00a000\u00a000',
    'Intérim Démo, Paris',
    '1er\u00a0septembre\u00a02026',
  ])
    await expect.element(screen.getByText(said, { exact: true })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await button('Activer').click()
  await expect.element(heading('Compte activé')).toHaveFocus()
  expect(received().at(-1)?.body).toEqual({ jeton: 'j-1', decision: 'activer' })
})

test('refusing is asked twice', async () => {
  answer(CALLS.readActivation, demande)
  answer(CALLS.decideActivation, { etat: 'refuse' })
  await open('/activation?jeton=j-1')
  await button('Refuser').click()
  await expect
    .element(screen.getByRole('dialog', { name: 'Refuser la demande de Claire Petit\u00a0?' }))
    .toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await button('Annuler').click()
  expect(received()).toHaveLength(1)
  await button('Refuser').click()
  await button('Refuser la demande').click()
  await expect.element(heading('Demande refusée')).toHaveFocus()
  expect(received().at(-1)?.body).toEqual({ jeton: 'j-1', decision: 'refuser' })
})

test('an expired link, and one already used', async () => {
  refuse(CALLS.readActivation, 'jeton_expire')
  await open('/activation?jeton=j-1')
  await expect.element(heading('Ce lien a expiré')).toBeVisible()
})

test('a colleague answered first', async () => {
  answer(CALLS.readActivation, demande)
  refuse(CALLS.decideActivation, 'jeton_inconnu')
  await open('/activation?jeton=j-1')
  await button('Activer').click()
  await expect.element(heading('Cette demande a déjà reçu une réponse')).toHaveFocus()
  expect(await accessibilityFaults()).toEqual([])
})

test('out of reach: it can be tried again', async () => {
  refuse(CALLS.readActivation, 'trop_de_tentatives', { headers: { 'retry-after': '5' } })
  await open('/activation?jeton=j-1')
  await expect.element(screen.getByText(/Réessayez dans 5\u00a0secondes/)).toBeVisible()
  answer(CALLS.readActivation, demande)
  await button('Réessayer').click()
  cutOff(CALLS.decideActivation)
  await button('Activer').click()
  await expect.element(screen.getByText(/Vérifiez votre connexion/)).toBeVisible()
  await expect.element(button('Activer')).toBeVisible()
})

test('opened without a link: what to do', async () => {
  await open('/activation')
  await expect.element(heading('Ouvrez le lien de votre e-mail')).toBeVisible()
})
