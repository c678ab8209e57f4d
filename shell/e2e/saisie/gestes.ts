import { randomUUID } from 'node:crypto'
import type { Contrat } from '@mon-espace/domain'
import { expect, type Locator, type Page } from '@playwright/test'
import { saisirExemple } from '../ecrans/contrat.ts'
import type { Monde } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { appeler, EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'

/** The titles of the screens that write in the contract. */
const TITRES = {
  employeur: 'Données employeur',
  apprenti: 'Données apprenti(e) & maîtres d’apprentissage',
  contrat: 'Données contrat',
  recapitulatif: 'Récapitulatif',
  cerfa: 'Cerfa FA 13',
  pieces: 'Pièces justificatives',
} as const

export type Ecran = keyof typeof TITRES

/** A draft of the employer of the demo: just begun, or holding the whole example. @returns its id */
export async function brouillon(page: Page, monde: Monde, contenu: 'vide' | 'exemple'): Promise<string> {
  await ouvrirSession(page, monde, EMPLOYEUR)
  if (contenu === 'exemple') return saisirExemple(page, monde)
  const corps = { siret: SIRET, type: 'apprentissage' }
  const cree = await appeler(page, monde, 'POST', '/dossiers', corps, { 'idempotency-key': randomUUID() })
  expect(cree.status(), await cree.text()).toBe(201)
  return ((await cree.json()) as { id: string }).id
}

/** Waits for a screen: its heading, and not in the frame that stands for it while it comes. */
export async function surEcran(page: Page, ecran: Ecran): Promise<void> {
  await expect(page.locator('.mc-cadre[aria-busy=true]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: TITRES[ecran], exact: true })).toBeVisible()
}

/** Opens a screen of a draft by its address. */
export async function ouvrirEcran(page: Page, id: string, ecran: Ecran): Promise<void> {
  await page.goto(`/mes-contrats/dossiers/${id}/saisie/${ecran}`)
  await surEcran(page, ecran)
}

/** The control of a path of the contract. */
export const champ = (page: Page, chemin: string): Locator => page.locator(`[id="champ-${chemin}"]`)

/** The contract as it is stored now. */
export async function stored(page: Page, monde: Monde, id: string): Promise<Contrat> {
  const answer = await appeler(page, monde, 'GET', `/dossiers/${id}`)
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { contrat: Contrat }).contrat
}

/** Where the autosave stands, as the bar tells it. */
export const enregistre = (page: Page) => expect(page.getByText(/^Enregistré à/)).toBeVisible()
