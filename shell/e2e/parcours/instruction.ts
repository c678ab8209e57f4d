import { expect, type Page } from '@playwright/test'
import { seConnecter } from './compte.ts'

/** The case officer signs in and opens the dossier from the queue, found by its number: a name may have several. */
export async function ouvrirAInstruire(page: Page, numero: string, apprenti: string): Promise<void> {
  await page.goto('/connexion')
  await seConnecter(page, 'gestionnaire@opco-demo.example')
  await page.waitForURL(/\/accueil/)
  await page.goto('/mes-contrats/instruction')
  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(numero)
  await page.getByRole('link', { name: new RegExp(numero) }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(apprenti) })).toBeVisible()
}

/** Each document is found « conforme », one after the other, then the funding is granted. */
export async function accepter(page: Page, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    await page.getByRole('button', { name: `${piece} Pièce` }).click()
    await page.getByRole('button', { name: /^Conforme/ }).click()
    await expect(page.getByText(`${piece} : pièce conforme.`).last()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialogue = page.getByRole('dialog')
  await expect(dialogue).toContainText('Un e-mail préviendra')
  await dialogue.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect(page.getByText(/la prise en charge est acceptée/i).last()).toBeVisible()
}
