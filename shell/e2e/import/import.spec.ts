import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { EMPLOYEUR, nouveauNom, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { corriger, lire, remplir } from './classeur.ts'

const NOM = 'Apprenti – nom de naissance'
const FIN = 'Contrat – date de fin'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The model's example stands on line 3. */
const LIGNE_FAUSSE = 6

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

async function telecharger(page: Page, name: string, role: 'link' | 'button'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name }).click(),
  ])
  return contentOf(download)
}

async function deposer(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'septembre.xlsx', mimeType: XLSX, buffer })
  await expect(page.getByRole('heading', { name: 'Aperçu de septembre.xlsx' })).toBeFocused()
}

test('five contracts from the model, one of them mended on the way', async ({ page, monde }) => {
  const noms = ['Alba', 'Besson', 'Cordier', 'Durand', 'Étienne'].map(nouveauNom)
  const [, , cordier = ''] = noms
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats')
  await page.getByRole('link', { name: 'Importer des contrats' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des contrats' })).toBeFocused()
  await verifier(page, 'before a file')
  const modele = await telecharger(page, 'Télécharger le modèle', 'link')

  const lignes = noms.map((nom) => ({ [NOM]: nom, ...(nom === cordier ? { [FIN]: '31/02/2028' } : {}) }))
  await deposer(page, remplir(modele, lignes))
  await expect(page.getByText('4 prêts, 1 à compléter, 0 à corriger.')).toBeAttached()
  const fausse = page.getByRole('listitem').filter({ hasText: `Ligne ${LIGNE_FAUSSE} · Agence 3` })
  await expect(fausse).toContainText(/Indiquez une date .+ qui existe, au format JJ\/MM\/AAAA\./)
  await expect(fausse).toContainText(/Colonne [A-Z]+, «\u00a0Contrat – date de fin\u00a0»/)
  await verifier(page, 'a preview with a line to mend')

  const annote = await telecharger(page, 'Télécharger les erreurs', 'button')
  expect(lire(annote, LIGNE_FAUSSE, 'Points à corriger')).toContain('qui existe, au format JJ/MM/AAAA.')
  await deposer(page, corriger(annote, LIGNE_FAUSSE, FIN, '31/08/2028'))
  await expect(page.getByText('5 prêts, 0 à compléter, 0 à corriger.')).toBeAttached()
  await expect(page.getByText('n’est pas connue')).toHaveCount(0)

  await page.getByRole('button', { name: 'Créer 5 brouillons' }).click()
  await expect(page.getByRole('heading', { name: '5 brouillons créés' })).toBeFocused()
  await verifier(page, 'the drafts made')
  await page.getByRole('link', { name: `Relire et valider Élise ${cordier}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Récapitulatif' })).toBeVisible()
  await expect(page.getByText('INTERIM DEMO AGENCE DE PARIS').first()).toBeVisible()

  await page.goto('/mes-contrats?etat=brouillon')
  for (const nom of noms) {
    await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(nom)
    await expect(page.getByRole('link', { name: `Élise ${nom}`, exact: true })).toHaveCount(1)
  }
})

test('contracts of the second kind from its own model, and the other kind’s file told apart', async ({
  page,
  monde,
}) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats?type=professionnalisation')
  await page.getByRole('link', { name: 'Importer des contrats' }).click()
  await expect(page).toHaveURL('/mes-contrats/import?type=professionnalisation')
  await expect(page.getByRole('radio', { name: 'Contrats de professionnalisation' })).toBeChecked()
  await verifier(page, 'the import of the second kind')
  const modele = await telecharger(page, 'Télécharger le modèle', 'link')
  const fichier = remplir(modele, [{ 'Salarié – nom de naissance': 'Besson' }])

  await page.getByRole('radio', { name: 'Contrats d’apprentissage' }).press('Space')
  await expect(page).toHaveURL('/mes-contrats/import')
  await page.locator('input[type=file]').setInputFiles({ name: 'x.xlsx', mimeType: XLSX, buffer: fichier })
  await expect(page.getByText(/celui des contrats de professionnalisation.*choisissez ce type/)).toBeVisible()
  await verifier(page, 'a file of the other kind')

  await page.getByRole('radio', { name: 'Contrats de professionnalisation' }).press('Space')
  await deposer(page, fichier)
  await expect(page.getByText('1 prêt, 0 à compléter, 0 à corriger.')).toBeAttached()
  await page.getByRole('button', { name: 'Créer 1 brouillon' }).click()
  await page.getByRole('link', { name: 'Relire et valider Zoë Besson' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Récapitulatif' })).toBeVisible()
  await expect(page.getByText('Contrat de professionnalisation').first()).toBeVisible()
})
