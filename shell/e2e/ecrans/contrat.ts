import { randomUUID } from 'node:crypto'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE as CONTRAT_EXEMPLE_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { expect, type Page } from '@playwright/test'
import type { Monde } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { appeler } from '../premiers-pas/gens.ts'

const EXEMPLES = { apprentissage: CONTRAT_EXEMPLE, professionnalisation: CONTRAT_EXEMPLE_PRO } as const

/** A kind of contract. */
export type TypeContrat = keyof typeof EXEMPLES

/** A draft that holds the whole example contract of a kind, entered through the API by whoever this page's session is. */
export async function saisirExemple(
  page: Page,
  monde: Monde,
  type: TypeContrat = 'apprentissage',
): Promise<string> {
  const cree = await appeler(
    page,
    monde,
    'POST',
    '/dossiers',
    { siret: SIRET, type },
    { 'idempotency-key': randomUUID() },
  )
  expect(cree.status(), await cree.text()).toBe(201)
  const { id } = (await cree.json()) as { id: string }
  let version = cree.headers().etag ?? ''
  for (const [section, valeurs] of Object.entries(EXEMPLES[type])) {
    const ecrit = await appeler(page, monde, 'PUT', `/dossiers/${id}/sections/${section}`, valeurs, {
      'if-match': version,
    })
    expect(ecrit.status(), await ecrit.text()).toBe(200)
    version = ecrit.headers().etag ?? ''
  }
  return id
}
