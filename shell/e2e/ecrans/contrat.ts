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

/** The sections of a kind, with this surname for whom the contract is made with. */
function sectionsOf(type: TypeContrat, nom: string | undefined): [string, object][] {
  const sections = Object.entries(EXEMPLES[type])
  if (nom === undefined) return sections
  return sections.map(([section, valeurs]) => [
    section,
    'nomNaissance' in valeurs ? { ...valeurs, nomNaissance: nom } : valeurs,
  ])
}

/**
 * A draft that holds the whole example contract of a kind, entered through the API by whoever this page's session is.
 * @param choix.nom surname in place of the example's
 * @param choix.sections how many of its sections are entered: all, unless given
 */
export async function saisirExemple(
  page: Page,
  monde: Monde,
  type: TypeContrat = 'apprentissage',
  { nom, sections }: { nom?: string; sections?: number } = {},
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
  for (const [section, valeurs] of sectionsOf(type, nom).slice(0, sections)) {
    const ecrit = await appeler(page, monde, 'PUT', `/dossiers/${id}/sections/${section}`, valeurs, {
      'if-match': version,
    })
    expect(ecrit.status(), await ecrit.text()).toBe(200)
    version = ecrit.headers().etag ?? ''
  }
  return id
}
