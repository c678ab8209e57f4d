import { randomUUID } from 'node:crypto'
import type { Contrat } from '@mon-espace/domain'
import { expect, type Locator, type Page } from '@playwright/test'
import { saisirExemple, type TypeContrat } from '../ecrans/contrat.ts'
import type { Monde } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { appeler, EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

/** The titles of the screens of both kinds. */
const TITRES = {
  employeur: 'Données employeur',
  apprenti: 'Données apprenti(e) & maîtres d’apprentissage',
  salarie: 'Données salarié(e) & tuteurs',
  contrat: 'Données contrat',
  recapitulatif: 'Récapitulatif',
  cerfa: /^Cerfa (FA 13|EJ 20)$/,
  pieces: 'Pièces justificatives',
} as const

export type Ecran = keyof typeof TITRES

/** A draft of the employer of the demo: just begun, or holding the whole example, of this surname where one is given. @returns its id */
export async function brouillon(
  page: Page,
  monde: Monde,
  contenu: 'vide' | 'exemple',
  type: TypeContrat = 'apprentissage',
  nom?: string,
): Promise<string> {
  await ouvrirSession(page, monde, EMPLOYEUR)
  if (contenu === 'exemple') return saisirExemple(page, monde, type, nom === undefined ? {} : { nom })
  const corps = { siret: SIRET, type }
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

/** Goes on from a screen that is not complete: its summary takes the focus, and each line of it leads to its field. */
export async function suivreBilan(page: Page, ecran: string, auMoins: number): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click()
  const bilan = page.locator('.me-summary')
  await expect(bilan).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur\s: /)
  await verifier(page, `${ecran}, en erreur`)
  const liens = await bilan.getByRole('link').all()
  expect(liens.length).toBeGreaterThanOrEqual(auMoins)
  for (const lien of liens) {
    const cible = (await lien.getAttribute('href'))?.slice(1) ?? ''
    await lien.click()
    await expect(page.locator(':focus'), `focus of ${cible}`).toHaveAttribute('id', cible)
  }
}
