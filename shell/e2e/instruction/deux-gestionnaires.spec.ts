import type { Page } from '@playwright/test'
import { expect, type Monde, test } from '../monde.ts'
import { pdf } from '../parcours/formulaire.ts'
import { appeler, GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { dossierComplet } from './dossiers.ts'

const CERFA = 'Cerfa FA 13 signé'
const CONVENTION = 'Convention de formation'

async function bureau(page: Page, monde: Monde, id: string): Promise<Page> {
  await ouvrirSession(page, monde, GESTIONNAIRE)
  await page.goto(`/mes-contrats/instruction?dossier=${id}`)
  await titre(page, /Nguyễn-Lefèvre/)
  return page
}

const choisir = (page: Page, piece: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${piece}`) })
    .first()
    .click()

test('two officers see each other’s verdicts and overwrite nothing; the employer follows', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const id = await dossierComplet(page, monde)
  const [one, two] = [
    await bureau(await somebodyElse(), monde, id),
    await bureau(await somebodyElse(), monde, id),
  ]

  await choisir(two, CONVENTION)
  await two.getByRole('button', { name: /^Non conforme/ }).click()
  await two.getByRole('button', { name: /La convention doit être signée/ }).click()
  await choisir(one, CERFA)
  await one.getByRole('button', { name: /^Conforme/ }).click()
  await expect(one.getByText(`${CERFA} : pièce conforme.`).last()).toBeVisible()

  await two.getByRole('button', { name: 'Déclarer non conforme' }).click()
  const avis = two.getByText('Un collègue ou l’entreprise a modifié ce dossier')
  await expect(avis.or(two.getByText(`${CONVENTION} : pièce non conforme.`)).first()).toBeVisible()
  // The second desk may have been read again just before: then there was nothing to warn of.
  if (await avis.isVisible()) {
    await expect(two.getByText(/Pièce conforme\s: «\sCerfa FA 13 signé\s»/)).toBeVisible()
    await verifier(two, 'a colleague was quicker')
    await expect(two.getByLabel('Motif, tel que l’entreprise le lira')).toHaveValue(/doit être signée/)
    await two.getByRole('button', { name: 'Déclarer non conforme' }).click()
  }
  await expect(two.getByText(`${CONVENTION} : pièce non conforme.`).last()).toBeVisible()
  await expect(
    one.getByRole('button', { name: new RegExp(`^${CONVENTION} Pièce non conforme`) }),
  ).toBeVisible()

  await page.goto(`/mes-contrats/dossiers/${id}`)
  const ligne = page.getByRole('region', { name: CONVENTION, exact: true })
  await expect(ligne).toContainText('Pièce non conforme')
  await expect(ligne).toContainText('doit être signée')

  await test.step('the verdict is taken back, then given again', async () => {
    await two.getByRole('button', { name: 'Annuler' }).last().click()
    await expect(two.getByText(/avis retiré, pièce à vérifier/).last()).toBeVisible()
    await page.reload()
    await expect(ligne).toContainText('Pièce déposée')
    await choisir(two, CONVENTION)
    await two.getByRole('button', { name: /^Conforme/ }).click()
    await expect(two.getByText(`${CONVENTION} : pièce conforme.`).last()).toBeVisible()
  })

  await test.step('refused with a reason and its article, once for both', async () => {
    await two.getByRole('button', { name: 'Refuser', exact: true }).click()
    const dialogue = two.getByRole('dialog')
    await dialogue.getByRole('button', { name: /art\. D6222-26/ }).click()
    await verifier(two, 'refusal')
    await dialogue.getByRole('button', { name: 'Refuser la prise en charge' }).click()
    await expect(two.getByText(/la prise en charge est refusée/i).last()).toBeVisible()
    await expect(one.getByText('La prise en charge est refusée')).toBeVisible()
    // The page of the employer is read again by itself.
    await expect(page.getByText('Prise en charge refusée').first()).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/art\. D6222-26/).first()).toBeVisible()
    await verifier(page, 'refused dossier')
  })
})

test('a dossier of the queue is taken by one officer only, and is told to the enterprise', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const id = await dossierComplet(page, monde)
  const { numero } = await (await page.request.get(`${monde.url}/api/dossiers/${id}`)).json()
  const file = async () => {
    const officer = await somebodyElse()
    await ouvrirSession(officer, monde, GESTIONNAIRE)
    await officer.goto('/mes-contrats/instruction')
    await officer.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(numero)
    await expect(officer.getByRole('listitem').filter({ hasText: numero })).toContainText('Non affecté')
    return officer
  }
  const [one, two] = [await file(), await file()]
  // The second list stays as it was read: any look at its window would bring it up to date.
  const vieille = await appeler(two, monde, 'POST', '/dossiers/recherche', {
    q: numero,
    tri: 'echeance',
    etat: 'en_cours_instruction',
  })
  await two.route('**/api/dossiers/recherche', (route) => route.fulfill({ response: vieille }))
  const prendre = (officer: Page) =>
    officer
      .getByRole('listitem')
      .filter({ hasText: numero })
      .getByRole('button', { name: /Prendre ce dossier/ })
      .click()
  await prendre(one)
  await expect(one.getByText(/vous est confié/).last()).toBeVisible()
  await prendre(two)
  await expect(two.getByText(/Un collègue vient de modifier ce dossier/).last()).toBeVisible()
  await two.unroute('**/api/dossiers/recherche')
  await two.reload()
  await two.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(numero)
  await expect(two.getByRole('listitem').filter({ hasText: numero })).toContainText('À moi')

  await one.getByLabel('Confiés à').selectOption({ label: 'Moi' })
  await one.waitForURL(/affectation=moi/)
  await expect(one.getByRole('listitem').filter({ hasText: numero })).toBeVisible()
  await verifier(one, 'my queue')
  await one.getByRole('link', { name: new RegExp(numero) }).click()
  await one.getByLabel('Dossier confié à').selectOption({ label: 'Personne pour l’instant' })
  await expect(one.getByText('Le dossier n’est plus confié à personne.').last()).toBeVisible()

  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByText('Le dossier est confié à Nora Vidal.')).toBeVisible()
  await expect(page.getByText('Le dossier n’est plus confié à personne.')).toBeVisible()
})

test('what came by post is deposited by the officer, and said so', async ({ page, monde, somebodyElse }) => {
  const id = await dossierComplet(page, monde)
  const officer = await bureau(await somebodyElse(), monde, id)
  await officer.getByText('Déposer ce qui est arrivé autrement').click()
  const choix = officer.waitForEvent('filechooser')
  await officer
    .getByRole('button', { name: /Ajouter un fichier|Choisir/ })
    .last()
    .click()
  await (await choix).setFiles({ name: 'courrier.pdf', mimeType: 'application/pdf', buffer: pdf('reçu') })
  await expect(officer.getByText(/courrier\.pdf/).first()).toBeVisible()
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByText(/reçue par courrier/).first()).toBeVisible()
})
