import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { pdf } from './formulaire.ts'

const control = (page: Page, nom: RegExp) =>
  page
    .getByRole('button', { name: nom })
    .or(page.getByRole('link', { name: nom }))
    .first()

/** Downloads a PDF by the control named. */
export async function telechargerPdf(page: Page, nom: RegExp): Promise<void> {
  const attendu = page.waitForEvent('download')
  await control(page, nom).click()
  const fichier = await readFile(await (await attendu).path())
  expect(fichier.subarray(0, 5).toString()).toBe('%PDF-')
  expect(fichier.length).toBeGreaterThan(10_000)
}

/** Screen 5: letter, Cerfa, notice and the pack. */
export async function telechargerLesDocuments(page: Page, cerfa = 'Cerfa FA 13'): Promise<void> {
  for (const nom of [
    /Télécharger.*Courrier/,
    new RegExp(`Télécharger.*${cerfa}`),
    /Télécharger.*Notice/,
    /Télécharger.*Liasse/,
  ]) {
    await telechargerPdf(page, nom)
  }
  await control(page, /Continuer vers les pièces/).click()
}

/** Deposits a document with « Ajouter un fichier »: a scan, unless given. */
export async function deposerPiece(page: Page, piece: string, buffer = pdf(piece)): Promise<void> {
  const choix = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: `Ajouter un fichier : ${piece}` }).click()
  await (await choix).setFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer })
  const ligne = page.getByRole('region', { name: piece, exact: true })
  await expect(ligne).toContainText('scan.pdf')
  // Its name shows while it is still on its way.
  await expect(ligne).toContainText('Pièce déposée')
}

/** Screen 6: each document asked for. */
export async function deposerLesPieces(page: Page, pieces: readonly string[]): Promise<void> {
  await expect(page.getByText('Le contrat est maintenant visible dans Gestion des contrats.')).toBeVisible()
  for (const piece of pieces) await deposerPiece(page, piece)
  await expect(page.getByText('Tous les documents demandés sont déposés')).toBeVisible()
}
