import type { Page } from '@playwright/test'
import type { Monde } from '../monde.ts'
import { appeler } from '../premiers-pas/gens.ts'

/** What a list tells of a contract. */
export interface ContratAccepte {
  readonly id: string
  readonly numero: string
  readonly personne: string
  readonly dateDebut: string
  readonly avenant: object | null
}

/** A granted contract of that kind in the world of demonstration, not an amendment. */
export async function contratAccepte(page: Page, monde: Monde, type: string): Promise<ContratAccepte> {
  const lu = await appeler(page, monde, 'GET', `/dossiers?etat=prise_en_charge_acceptee&type=${type}`)
  const { elements } = (await lu.json()) as { elements: ContratAccepte[] }
  const premier = elements.find(({ avenant }) => avenant === null)
  if (!premier) throw new Error(`no granted dossier of ${type}`)
  return premier
}
