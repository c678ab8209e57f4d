import type { Page } from '@playwright/test'
import type { TypeContrat } from '../ecrans/contrat.ts'
import { dossierAccepte } from '../instruction/dossiers.ts'
import type { Monde } from '../monde.ts'
import { appeler } from '../premiers-pas/gens.ts'

/** What a list tells of a contract. */
export interface ContratAccepte {
  readonly id: string
  readonly numero: string
  readonly personne: string
  readonly dateDebut: string
}

/** A granted contract of that kind, made for this journey: nobody else amends or breaks it. The session is the employer's. */
export async function contratAccepte(page: Page, monde: Monde, type: TypeContrat): Promise<ContratAccepte> {
  const id = await dossierAccepte(page, monde, type)
  const { numero: q } = await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()
  const trouve = await appeler(page, monde, 'POST', '/dossiers/recherche', { q })
  const [ligne] = ((await trouve.json()) as { elements: ContratAccepte[] }).elements
  if (!ligne) throw new Error(`no dossier ${q} in the list`)
  return ligne
}
