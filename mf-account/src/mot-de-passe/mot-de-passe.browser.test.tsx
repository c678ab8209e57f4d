import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { open, screen } from '../testing/open.ts'

answerCalls()

const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })
const newPassword = () => screen.getByLabelText('Mot de passe', { exact: true })
const save = () => screen.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
const ask = () => screen.getByRole('button', { name: 'Recevoir le lien' }).click()

test('asks for the link, in words that tell nothing of the account', async () => {
  answer(CALLS.requestReset, {})
  await open('/mot-de-passe')
  expect(await accessibilityFaults()).toEqual([])
  await ask()
  await expect.element(screen.getByRole('region', { name: 'Il reste 1 point à corriger' })).toHaveFocus()
  await screen.getByLabelText('Adresse e-mail').fill('claire.petit@interim-demo.example')
  await ask()
  await expect.element(heading('Regardez vos e-mails')).toHaveFocus()
  await expect.element(screen.getByText(/Si un compte existe pour claire.petit@/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('chooses a new password; every session ends, this one too', async () => {
  answer(CALLS.resetPassword, {})
  const told = await open('/mot-de-passe?jeton=j-1')
  await expect.element(heading('Nouveau mot de passe')).toBeVisible()
  expect(window.location.search).toBe('')
  await newPassword().fill('azertyuiop12')
  await expect.element(screen.getByText(/touches qui se suivent/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await save()
  expect(received()).toEqual([])
  await newPassword().fill('trois girafes sous un parapluie')
  await save()
  await expect.element(heading('Mot de passe enregistré')).toHaveFocus()
  await expect
    .element(screen.getByRole('link', { name: 'Se connecter' }))
    .toHaveAttribute('href', '/connexion')
  expect(received().at(-1)?.body).toEqual({ jeton: 'j-1', motDePasse: 'trois girafes sous un parapluie' })
  expect(told.refreshed).toBe(1)
})

test.each([
  ['jeton_expire', 'Ce lien a expiré'],
  ['jeton_inconnu', 'Ce lien a déjà servi'],
] as const)('%s: another link is asked for right there', async (code, title) => {
  refuse(CALLS.resetPassword, code)
  await open('/mot-de-passe?jeton=j-1')
  await newPassword().fill('trois girafes sous un parapluie')
  await save()
  await expect.element(heading(title)).toHaveFocus()
  await expect.element(screen.getByRole('button', { name: 'Recevoir le lien' })).toBeVisible()
})
