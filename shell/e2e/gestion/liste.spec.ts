import { readFile } from 'node:fs/promises'
import { validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import {
  EMPLOYEUR,
  GESTIONNAIRE,
  nouvelleAdresse,
  ouvrirCompte,
  ouvrirSession,
  titre,
} from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('filters in the address, words in memory only, a view kept by the account, the list to Excel', async ({
  page,
  monde,
  somebodyElse,
}) => {
  // Views are the account's: one that has none.
  const email = nouvelleAdresse('vera')
  await ouvrirCompte(page, monde, { email, prenom: 'Vera', nom: 'Klimt' })
  await ouvrirSession(page, monde, email)
  await page.goto('/mes-contrats')
  await titre(page, 'Gestion des contrats')
  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill('lukasz')
  await expect(page.getByRole('listitem').filter({ hasText: 'Łukaszewicz' }).first()).toBeVisible()
  await page.getByLabel('État', { exact: true }).selectOption({ label: 'En attente de pièce(s)' })
  await page.waitForURL(/etat=en_attente_pieces/)
  expect(page.url()).not.toContain('lukasz')
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
    /lukasz/i,
  )
  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill('zzzz')
  await expect(page.getByText('Aucun dossier ne correspond')).toBeVisible()
  await verifier(page, 'nothing found')

  await page.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  await page.getByLabel('Nom de la vue').fill('Pièces attendues')
  await verifier(page, 'naming a view')
  await page.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect(page.getByRole('link', { name: 'Pièces attendues' })).toBeVisible()

  // Another browser of the same account.
  const ailleurs = await somebodyElse()
  await ouvrirSession(ailleurs, monde, email)
  await ailleurs.goto('/mes-contrats')
  await ailleurs.getByRole('link', { name: 'Pièces attendues' }).click()
  await ailleurs.waitForURL(/etat=en_attente_pieces/)
  const attendu = ailleurs.waitForEvent('download')
  await ailleurs.getByRole('link', { name: 'Exporter vers Excel' }).click()
  const fichier = await readFile(await (await attendu).path())
  expect(fichier.subarray(0, 2).toString()).toBe('PK')
  await ailleurs.context().close()
})

test('a silence of twenty days is told to both sides in the same words', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const mention = /réputée refusée \(art\. R6224-3\)/
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats?etat=en_cours_instruction&tri=echeance')
  await page.getByRole('listitem').filter({ hasText: mention }).first().getByRole('link').first().click()
  await expect(page.getByText(mention).first()).toBeVisible()
  const id = page.url().split('/').at(-1)
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await officer.goto(`/mes-contrats/instruction?dossier=${id}`)
  await expect(officer.getByText(mention).first()).toBeVisible()
  await officer.context().close()
})

test('copied, corrected, cancelled: each is asked once and told in the history', async ({ page, monde }) => {
  const id = await validerExemple(page, monde)
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await page.getByRole('button', { name: 'Corriger le contrat' }).click()
  await page.getByLabel('Que faut-il corriger ?').fill('La date de fin.')
  await verifier(page, 'asking for a correction')
  await page.getByRole('dialog').getByRole('button', { name: 'Corriger le contrat' }).click()
  await page.waitForURL(/\/saisie\/employeur/)
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByText('Le contrat est rouvert pour correction : La date de fin.')).toBeVisible()
  await page.getByRole('button', { name: 'Annuler le dossier' }).click()
  await page.getByLabel('Pourquoi l’annulez-vous ?').fill('L’apprenti a renoncé.')
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect(page.getByText('Le dossier est annulé : L’apprenti a renoncé.')).toBeVisible()
  await verifier(page, 'cancelled dossier')
  await page.getByRole('button', { name: 'Copier dans un nouveau contrat' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Créer le contrat' }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/saisie/employeur') && !url.pathname.includes(id))
  await page.getByRole('link', { name: 'Gestion des contrats' }).first().click()
  await titre(page, 'Gestion des contrats')
})
