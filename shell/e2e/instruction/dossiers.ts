import { expect, type Page } from '@playwright/test'
import { saisirExemple, type TypeContrat } from '../ecrans/contrat.ts'
import type { Monde } from '../monde.ts'
import { pdf } from '../parcours/formulaire.ts'
import { appeler, EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'

/** What each kind asks of every dossier. */
const PIECES = {
  apprentissage: ['cerfa_signe', 'convention_formation'],
  professionnalisation: ['cerfa_signe', 'annexe_programme'],
} as const

/** The example contract of a kind validated by the employer of this page, without the pages. */
export async function validerExemple(page: Page, monde: Monde, type?: TypeContrat): Promise<string> {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const id = await saisirExemple(page, monde, type)
  const lu = await appeler(page, monde, 'GET', `/dossiers/${id}`)
  const valide = await appeler(page, monde, 'POST', `/dossiers/${id}/validation`, undefined, {
    'if-match': lu.headers().etag ?? '',
    'idempotency-key': crypto.randomUUID(),
  })
  expect(valide.status(), await valide.text()).toBe(200)
  return id
}

/** Same, with every required document deposited. */
export async function dossierComplet(
  page: Page,
  monde: Monde,
  contrat: TypeContrat = 'apprentissage',
): Promise<string> {
  const id = await validerExemple(page, monde, contrat)
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
