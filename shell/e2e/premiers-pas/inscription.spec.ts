import type { Page } from '@playwright/test'
import { expect, MOT_DE_PASSE, test } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { EMPLOYEUR, nouvelleAdresse, titre } from './gens.ts'
import { verifier } from './qualite.ts'

const champ = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const envoyer = (page: Page) => page.getByRole('button', { name: 'Créer mon compte' }).click()

async function remplir(page: Page, { siret = SIRET, email = '', motDePasse = MOT_DE_PASSE } = {}) {
  await champ(page, 'SIRET de votre entreprise').fill(siret)
  await page.getByRole('radio', { name: 'Madame' }).check()
  await champ(page, 'Prénom').fill('Inès')
  await champ(page, 'Nom').fill('Da Silva')
  await champ(page, 'Téléphone professionnel').fill('01 40 00 00 03')
  await champ(page, 'Adresse e-mail professionnelle').fill(email)
  await champ(page, 'Mot de passe').fill(motDePasse)
}

test('an empty form tells its seven points, each at its field', async ({ page }) => {
  await page.goto('/inscription')
  await titre(page, 'Inscription')
  await verifier(page, 'sign-up')
  await envoyer(page)
  const bilan = page.getByRole('region', { name: 'Il reste 7 points à corriger' })
  await expect(bilan).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur\s: Inscription/)
  for (const lien of await bilan.getByRole('link').all()) {
    const message = await lien.innerText()
    // Once in the summary, once at the field.
    await expect(page.getByText(message, { exact: true })).toHaveCount(2)
  }
  await verifier(page, 'sign-up, empty')
  await bilan.getByRole('link').last().click()
  await expect(champ(page, 'Mot de passe')).toBeFocused()
})

test('each field says how to mend what it holds, once left, and keeps it', async ({ page }) => {
  await page.goto('/inscription')
  for (const [label, faux, dit] of [
    ['SIRET de votre entreprise', '123', /14 chiffres/],
    ['SIRET de votre entreprise', '99912345800014', /SIRET/],
    ['Téléphone professionnel', '12 34', /10 chiffres, par exemple/],
    ['Adresse e-mail professionnelle', 'ines.dasilva', /par exemple prenom\.nom@/],
    ['Mot de passe', 'court', /au moins 12 caractères/],
  ] as const) {
    await champ(page, label).fill(faux)
    await champ(page, label).blur()
    await expect(champ(page, label)).toHaveAttribute('aria-invalid', 'true')
    await expect(champ(page, label)).toHaveAccessibleDescription(dit)
    expect((await champ(page, label).inputValue()).replaceAll(/\s/g, '')).toBe(faux.replaceAll(/\s/g, ''))
  }
  await verifier(page, 'sign-up, faulty fields')
})

test('a SIRET of nobody', async ({ page }) => {
  await page.goto('/inscription')
  await remplir(page, { siret: '73282932000074', email: nouvelleAdresse('ines') })
  await envoyer(page)
  await expect(page.getByRole('link', { name: /aucune entreprise connue ne le porte/ })).toBeVisible()
  await verifier(page, 'sign-up, unknown SIRET')
})

test('a password made of what is known of the person is weak: advice, and refused', async ({ page }) => {
  await page.goto('/inscription')
  await remplir(page, { email: nouvelleAdresse('ines'), motDePasse: 'inesdasilva1' })
  await expect(page.getByText(/^(très faible|faible|moyenne)$/)).toBeVisible()
  await envoyer(page)
  await expect(page.getByRole('link', { name: /plus difficile à deviner/ })).toBeVisible()
  await verifier(page, 'sign-up, weak password')
  await champ(page, 'Mot de passe').fill('quatre girafes sous un parapluie')
  await expect(page.getByText('excellente')).toBeVisible()
})

test('a known e-mail gets the same page, and its owner a mail that says so', async ({ page, monde }) => {
  await page.goto('/inscription')
  await remplir(page, { email: EMPLOYEUR })
  await envoyer(page)
  await titre(page, 'Confirmation d’inscription')
  const { texte } = await monde.courriel(EMPLOYEUR, /déjà un compte/)
  expect(texte).toContain(`${monde.url}/mot-de-passe`)
})

test('what follows is told: two mails leave at once, and the link may be sent again', async ({
  page,
  monde,
}) => {
  const email = nouvelleAdresse('ines')
  await page.goto('/inscription')
  await remplir(page, { email })
  await expect(page.getByText('INTERIM DEMO AGENCE DE PARIS, Paris')).toBeVisible()
  await envoyer(page)
  await titre(page, 'Confirmation d’inscription')
  await expect(page.getByRole('main')).toContainText(email)
  await expect(page.getByRole('main')).toContainText('valable 48 heures')
  await verifier(page, 'sign-up sent')
  const premier = await monde.courriel(email, /^Confirmation d’inscription/)
  const admin = await monde.courriel('admin@interim-demo.example', /^Validation d’inscription[\s\S]*Da Silva/)
  expect(admin.html).toContain('Activer')
  await page.getByRole('button', { name: 'Renvoyer le lien de confirmation' }).click()
  await expect(page.getByText('Un nouveau lien est parti')).toBeVisible()
  await expect(async () => {
    expect((await monde.courriel(email, /^Confirmation d’inscription/)).texte).not.toBe(premier.texte)
  }).toPass()
  await verifier(page, 'sign-up, sent again')
})
