import type { Session } from '@mon-espace/domain/api'
import { leavePage, withRealService } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { open, screen } from './testing/open.ts'

const service = withRealService()

const email = 'claire.petit@interim-demo.example'
const motDePasse = 'trois girafes sous un parapluie'
const field = (label: string) => screen.getByLabelText(label, { exact: true })
const button = (name: string) => screen.getByRole('button', { name, exact: true })
const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })

async function signIn(password = motDePasse) {
  await field('Adresse e-mail').fill(email)
  await field('Mot de passe').fill(password)
  await button('Se connecter').click()
}

test('from sign-up to sign-in, then a new password, on the real service', async () => {
  await open('/inscription')
  await field('SIRET de votre entreprise').fill('99912345800021')
  await expect.element(screen.getByText(/, Lyon$/)).toBeVisible()
  await screen.getByRole('radio', { name: 'Madame' }).click()
  await field('Prénom').fill('Claire')
  await field('Nom').fill('Petit')
  await field('Téléphone professionnel').fill('0140000000')
  await field('Adresse e-mail professionnelle').fill(email)
  await field('Mot de passe').fill(motDePasse)
  await button('Créer mon compte').click()
  await expect.element(heading('Confirmation d’inscription')).toBeVisible()

  await screen.getByRole('link', { name: 'Aller à la connexion' }).click()
  await signIn()
  await expect.element(screen.getByText('Il reste à confirmer votre adresse e-mail')).toBeVisible()
  await leavePage()

  const confirmation = await service.courriel(email, /inscription/)
  await open(confirmation)
  await field('Mot de passe').fill(motDePasse)
  await button('Confirmer mon adresse').click()
  await expect.element(heading('Adresse confirmée')).toBeVisible()
  await leavePage()
  await open(confirmation)
  await field('Mot de passe').fill(motDePasse)
  await button('Confirmer mon adresse').click()
  await expect.element(heading('Ce lien ne sert plus')).toBeVisible()
  await screen.getByRole('link', { name: 'Se connecter' }).click()
  await signIn()
  await expect.element(screen.getByText('Votre compte n’est pas encore actif')).toBeVisible()
  await leavePage()

  await open(await service.courriel('admin@interim-demo.example', /^Validation d’inscription/))
  await expect.element(screen.getByText('Mme Claire Petit', { exact: true })).toBeVisible()
  await button('Activer').click()
  await expect.element(heading('Compte activé')).toBeVisible()
  await leavePage()

  const session = async (): Promise<Session> => (await fetch('/api/session')).json()
  const told = await open('/connexion?retour=/mes-contrats', { refresh: session })
  await signIn()
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats'])
  const opened = await session()
  expect(opened.compte?.email).toBe(email)
  await leavePage()

  await open('/compte', { session: opened, refresh: session })
  await expect.element(screen.getByText('Cette session', { exact: true })).toBeVisible()
  await button('Se déconnecter partout').click()
  await expect.element(heading('Connexion')).toBeVisible()
  await screen.getByRole('link', { name: 'Mot de passe oublié ?' }).click()
  await field('Adresse e-mail').fill(email)
  await button('Recevoir le lien').click()
  await expect.element(heading('Regardez vos e-mails')).toBeVisible()
  await leavePage()

  const nouveau = 'quatre loutres en trottinette'
  await open(await service.courriel(email, /nouveau mot de passe/))
  await field('Mot de passe').fill(nouveau)
  await button('Enregistrer le mot de passe').click()
  await expect.element(heading('Mot de passe enregistré')).toBeVisible()
  await leavePage()

  await open('/connexion', { refresh: session })
  await signIn()
  await expect.element(screen.getByText('Adresse e-mail ou mot de passe non reconnu')).toBeVisible()
  await signIn(nouveau)
  await expect.poll(async () => (await session()).compte?.email).toBe(email)
}, 60_000)
