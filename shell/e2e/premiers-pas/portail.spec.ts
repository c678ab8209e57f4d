import type { Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { SIRET, seConnecter } from '../parcours/compte.ts'
import { AUTRE_EMPLOYEUR, EMPLOYEUR, ouvrirSession, SIRET_AUTRE, titre } from './gens.ts'
import { verifier } from './qualite.ts'

async function choisir(page: Page, entreprise: string, publicVise: string): Promise<void> {
  await page.goto('/espace-entreprise?page=demarches')
  await page.getByLabel('Entreprise').selectOption(entreprise)
  await page.getByLabel('Public').selectOption({ label: publicVise })
  await page.getByRole('button', { name: 'Nouvelle demande' }).click()
}

const demarches = (page: Page) => page.getByRole('link', { name: 'Mes démarches administratives' })

test('the link to the procedures, or whom to ask for it', async ({ page }) => {
  await page.goto('/espace-entreprise')
  await expect(demarches(page)).toBeVisible()
  await verifier(page, 'portal')
  await page.getByRole('link', { name: 'Voir la page comme une personne sans ce droit' }).click()
  await expect(demarches(page)).toHaveCount(0)
  await expect(page.getByText('Si vous ne voyez pas ce lien, contactez votre administrateur')).toBeVisible()
  await verifier(page, 'portal without the right')
})

test('each step of the demand, then the sign-in page that keeps it', async ({ page }) => {
  await page.goto('/espace-entreprise?page=demarches')
  await titre(page, 'Mes démarches administratives')
  await verifier(page, 'portal, choice')
  await choisir(page, SIRET, 'Permanents')
  await expect(page.getByRole('button', { name: 'Contrat d’apprentissage' })).toBeVisible()
  await verifier(page, 'portal, nature')
  await page.getByRole('button', { name: 'Contrat d’apprentissage' }).click()
  await page.waitForURL(/\/connexion\?demande=/)
  await expect(page.getByText('Votre demande est gardée')).toBeVisible()
  await verifier(page, 'sign-in with a demand')

  // The enterprise was chosen: it is not asked for again.
  await page.getByRole('link', { name: 'S’inscrire' }).click()
  await expect(page.getByLabel('SIRET de votre entreprise')).toHaveValue(/999\s123\s458\s00013/)
  await expect(page).not.toHaveURL(/siret/)
})

test('« Back » and « Reload » show each page of the portal again, and no form is sent twice', async ({
  page,
}) => {
  await choisir(page, SIRET, 'Intérimaires')
  await page.getByRole('button', { name: 'Contrat d’apprentissage' }).click()
  await page.waitForURL(/\/connexion\?demande=/)
  await titre(page, 'Connexion')
  await page.goBack()
  await titre(page, 'Choisissez la nature de votre demande')
  await page.reload()
  await titre(page, 'Choisissez la nature de votre demande')
  await page.goBack()
  await titre(page, 'Mes démarches administratives')
  await page.goto('/espace-entreprise/demandes')
  await titre(page, 'Mes démarches administratives')
  await page.goto('/espace-entreprise/nulle-part')
  await titre(page, 'Page introuvable')
  await verifier(page, 'portal, nowhere')
})

for (const { publicVise, specifique, idcc } of [
  { publicVise: 'Intérimaires', specifique: '1', idcc: '2378' },
  { publicVise: 'Permanents', specifique: null, idcc: '1413' },
]) {
  test(`a demand for « ${publicVise} » opens the contract of that public`, async ({ page, monde }) => {
    await choisir(page, '99912345800021', publicVise)
    await page.getByRole('button', { name: 'Contrat d’apprentissage' }).click()
    await page.waitForURL(/\/connexion\?demande=/)
    await seConnecter(page, EMPLOYEUR)
    await page.waitForURL(/\/saisie\/employeur/)
    await titre(page, 'Données employeur')
    await expect(page.getByLabel('Nom ou dénomination')).toHaveValue('INTERIM DEMO AGENCE DE LYON')
    const id = page.url().match(/dossiers\/([^/]+)/)?.[1]
    const dossier = await (await page.request.get(`${monde.url}/api/dossiers/${id}`)).json()
    expect(dossier.contrat.employeur).toMatchObject({ siret: '99912345800021', codeIdcc: idcc })
    if (specifique) expect(dossier.contrat.employeur.employeurSpecifique).toBe(specifique)
  })
}

test('a demand made by hand for another’s enterprise goes nowhere', async ({ page }) => {
  await page.goto('/espace-entreprise?page=demarches')
  await page.getByLabel('Entreprise').evaluate((list, siret) => {
    const [first] = (list as HTMLSelectElement).options
    if (first) first.value = siret
  }, SIRET_AUTRE)
  await page.getByRole('button', { name: 'Nouvelle demande' }).click()
  await expect(page.getByRole('alert')).toContainText('Choisissez l’une de vos entreprises')
  await verifier(page, 'portal, refused choice')
})

test('somebody of another enterprise does not get the demand, and is told so', async ({ page, monde }) => {
  await ouvrirSession(page, monde, AUTRE_EMPLOYEUR)
  await choisir(page, SIRET, 'Intérimaires')
  await page.getByRole('button', { name: 'Contrat d’apprentissage' }).click()
  await page.waitForURL(/\/mes-contrats\?demande=/)
  await expect(page.getByRole('main')).toContainText(/demande/i)
  await expect(page.getByLabel('Nom ou dénomination')).toHaveCount(0)
  await verifier(page, 'a demand of another enterprise')
})
