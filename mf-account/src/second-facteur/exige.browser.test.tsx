import type { Session } from '@mon-espace/domain/api'
import { maintenant } from '@mon-espace/module-kit/api'
import { ADMINISTRATEUR, leavePage, MOT_DE_PASSE, withRealService } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { open, screen } from '../testing/open.ts'

const service = withRealService()

const email = ADMINISTRATEUR
const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })
const button = (name: string) => screen.getByRole('button', { name })
const session = async (): Promise<Session> => (await fetch('/api/session')).json()

async function signIn() {
  await screen.getByLabelText('Adresse e-mail', { exact: true }).fill(email)
  await screen.getByLabelText('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await button('Se connecter').click()
}

test('a role that must have a second factor enrols one at sign-in, then answers with it', async () => {
  Object.assign(service.deps.config, { secondFacteur: ['administrateurs'] })
  const told = await open('/connexion', { refresh: session })
  await signIn()
  await expect.element(heading('Ajoutez une double authentification')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await button('Revenir à la connexion').click()
  await expect.element(heading('Connexion')).toBeVisible()
  await signIn()
  await screen.getByRole('button', { name: /Une application de codes/ }).click()
  await expect.element(screen.getByRole('img', { name: /Code QR/ })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  const cle = document.querySelector('.mfa-secret')?.textContent ?? ''
  const totp = new TOTP({ secret: Secret.fromBase32(cle.replaceAll(' ', '')) })
  const codeAt = (pas: number) => totp.generate({ timestamp: maintenant().getTime() + pas * 30_000 })
  await screen.getByLabelText('Code que montre votre application').fill(codeAt(-1))
  await button('Activer').click()
  await expect.element(screen.getByText('Gardez d’abord vos codes, puis cochez cette case.')).toBeVisible()
  await screen.getByRole('checkbox', { name: 'J’ai gardé mes codes de secours' }).click()
  await button('Activer').click()
  await expect.poll(() => told.navigated).toEqual(['/accueil'])
  await leavePage()

  await service.ask('DELETE', '/session')
  const again = await open('/connexion', { refresh: session })
  await signIn()
  await expect.element(heading('Double authentification')).toBeVisible()
  await button('Vérifier').click()
  await expect.element(screen.getByText('Indiquez le code.')).toBeVisible()
  await screen.getByLabelText('Code de votre application').fill(codeAt(0))
  await button('Vérifier').click()
  await expect.poll(() => again.navigated).toEqual(['/accueil'])
})
