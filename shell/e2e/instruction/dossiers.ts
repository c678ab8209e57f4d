import { expect, type Page } from '@playwright/test'
import { saisirExemple, type TypeContrat } from '../ecrans/contrat.ts'
import type { Monde } from '../monde.ts'
import { pdf } from '../parcours/formulaire.ts'
import { appeler, EMPLOYEUR, GESTIONNAIRE, ouvrirSession } from '../premiers-pas/gens.ts'

/** What each kind asks of every dossier. */
const PIECES = {
  apprentissage: ['cerfa_signe', 'convention_formation'],
  professionnalisation: ['cerfa_signe', 'annexe_programme'],
} as const

/** Whose dossier it is. */
interface Choix {
  /** Of the employer who enters it: the demo's, unless given. */
  readonly email?: string
  /** In place of the example's. */
  readonly nom?: string
}

/** A move of a dossier by whoever this page's session is, without the pages. */
export async function mouvoir(
  page: Page,
  monde: Monde,
  id: string,
  action: string,
  corps?: object,
): Promise<void> {
  const lu = await appeler(page, monde, 'GET', `/dossiers/${id}`)
  const fait = await appeler(page, monde, 'POST', `/dossiers/${id}/${action}`, corps, {
    'if-match': lu.headers().etag ?? '',
    'idempotency-key': crypto.randomUUID(),
  })
  expect(fait.status(), await fait.text()).toBe(200)
}

/** The example contract of a kind validated by the employer of this page, without the pages. */
export async function validerExemple(
  page: Page,
  monde: Monde,
  type?: TypeContrat,
  { email = EMPLOYEUR, ...choix }: Choix = {},
): Promise<string> {
  await ouvrirSession(page, monde, email)
  const id = await saisirExemple(page, monde, type, choix)
  await mouvoir(page, monde, id, 'validation')
  return id
}

/** Same, with every required document deposited. */
export async function dossierComplet(
  page: Page,
  monde: Monde,
  contrat: TypeContrat = 'apprentissage',
  choix: Choix = {},
): Promise<string> {
  const id = await validerExemple(page, monde, contrat, choix)
  for (const type of PIECES[contrat]) {
    const depot = await page.request.post(`${monde.url}/api/dossiers/${id}/pieces`, {
      headers: { origin: monde.url },
      multipart: {
        type,
        fichier: { name: `${type}.pdf`, mimeType: 'application/pdf', buffer: pdf(type) },
      },
    })
    expect(depot.status(), await depot.text()).toBe(201)
  }
  return id
}

/** Same, granted by the case officer; the session of this page is then the employer's. */
export async function dossierAccepte(page: Page, monde: Monde, contrat: TypeContrat): Promise<string> {
  const id = await dossierComplet(page, monde, contrat)
  await ouvrirSession(page, monde, GESTIONNAIRE)
  for (const type of PIECES[contrat])
    await mouvoir(page, monde, id, `pieces/${type}/conformite`, { conforme: true })
  await mouvoir(page, monde, id, 'decision', { decision: 'accepter' })
  await ouvrirSession(page, monde, EMPLOYEUR)
  return id
}
