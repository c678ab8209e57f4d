import type { NomSection } from '@mon-espace/domain'
import type { Ecran } from '../routes/chemins.ts'

/** The screens that write in the contract, with the sections each is about. */
export const SECTIONS_ECRAN: Partial<Record<Ecran, readonly NomSection[]>> = {
  employeur: ['employeur'],
  apprenti: ['apprenti', 'maitres'],
  contrat: ['contrat', 'formation'],
}

/** The screen where a value of the contract is entered. */
export function ecranOf(chemin: string): Ecran {
  const section = chemin.split('.')[0] as NomSection
  const trouve = Object.entries(SECTIONS_ECRAN).find(([, sections]) => sections?.includes(section))
  return (trouve?.[0] as Ecran | undefined) ?? 'recapitulatif'
}
