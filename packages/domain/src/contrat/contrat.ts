import * as z from 'zod/mini'
import { Apprenti } from './apprenti.ts'
import { DonneesContrat } from './donnees-contrat.ts'
import { Employeur } from './employeur.ts'
import { Formation } from './formation.ts'
import { Maitres } from './maitres.ts'
import type { Partiel } from './partiel.ts'
import { fieldsOf } from './structure.ts'

/** Form that the contract is entered on: the version is data, kept with each dossier. */
export const FORMULAIRE = '10103*14'

/** The five sections of an apprenticeship contract, every key there, `null` where nothing was entered. */
export const Contrat = z.strictObject({
  employeur: Employeur,
  apprenti: Apprenti,
  maitres: Maitres,
  contrat: DonneesContrat,
  formation: Formation,
})
export type Contrat = z.infer<typeof Contrat>

export const NomSection = z.enum(['employeur', 'apprenti', 'maitres', 'contrat', 'formation'])
export type NomSection = z.infer<typeof NomSection>
export const NOMS_SECTIONS: readonly NomSection[] = NomSection.options

export type SectionPartielle<S extends NomSection = NomSection> = Partiel<Contrat[S]>

function emptyNode(schema: z.core.$ZodType): unknown {
  const fields = fieldsOf(schema)
  return fields && Object.fromEntries(Object.entries(fields).map(([key, node]) => [key, emptyNode(node)]))
}

/** A contract in which nothing was entered yet: every leaf and every optional block `null`. */
export function emptyContrat(): Contrat {
  return emptyNode(Contrat) as Contrat
}

/** Same, for one object of the contract (a representative, a second maître…): where a block opens. */
export function emptyBloc<S extends z.core.$ZodObject>(schema: S): z.infer<S> {
  return emptyNode(schema) as z.infer<S>
}
