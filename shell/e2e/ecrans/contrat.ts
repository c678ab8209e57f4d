import { randomUUID } from 'node:crypto'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { expect, type Page } from '@playwright/test'
import type { Monde } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { appeler } from '../premiers-pas/gens.ts'

/** A draft that holds the whole example contract, entered through the API by whoever this page's session is. */
export async function saisirExemple(page: Page, monde: Monde): Promise<string> {
  const cree = await appeler(
    page,
    monde,
    'POST',
    '/dossiers',
    { siret: SIRET, type: 'apprentissage' },
    { 'idempotency-key': randomUUID() },
  )
  expect(cree.status(), await cree.text()).toBe(201)
  const { id } = (await cree.json()) as { id: string }
  let version = cree.headers().etag ?? ''
  for (const [section, valeurs] of Object.entries(CONTRAT_EXEMPLE)) {
    const ecrit = await appeler(page, monde, 'PUT', `/dossiers/${id}/sections/${section}`, valeurs, {
      'if-match': version,
    })
    expect(ecrit.status(), await ecrit.text()).toBe(200)
    version = ecrit.headers().etag ?? ''
  }
  return id
}
