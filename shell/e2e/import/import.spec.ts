import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { corriger, lire, remplir } from './classeur.ts'

const NOMS = ['Alba', 'Besson', 'Cordier', 'Durand', 'Étienne']
const NOM = 'Apprenti – nom de naissance'
const FIN = 'Contrat – date de fin'
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
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.locator('input[type=file]').setInputFiles({ name: 'septembre.xlsx', mimeType, buffer })
  await expect(page.getByRole('heading', { name: 'Aperçu de septembre.xlsx' })).toBeFocused()
}

test('five contracts from the model, one of them mended on the way', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats')
  await page.getByRole('link', { name: 'Importer des contrats' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des contrats' })).toBeFocused()
  await verifier(page, 'before a file')
  const modele = await telecharger(page, 'Télécharger le modèle', 'link')

  const lignes = NOMS.map((nom) => ({ [NOM]: nom, ...(nom === 'Cordier' ? { [FIN]: '31/02/2028' } : {}) }))
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
  await page.getByRole('link', { name: 'Ouvrir le brouillon Élise Cordier' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Données employeur' })).toBeVisible()
  await expect(page.getByLabel('Nom ou dénomination')).toHaveValue('INTERIM DEMO AGENCE DE PARIS')

  await page.goto('/mes-contrats?etat=brouillon')
  for (const nom of NOMS)
    await expect(page.getByRole('link', { name: `Élise ${nom}`, exact: true })).toHaveCount(1)
})
