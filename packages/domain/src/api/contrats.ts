import type * as z from 'zod/mini'
import { adresse } from '../champs/adresse.ts'
import { contratSchemaOf, partialSchemaOf, schemaOf } from '../champs/schema.ts'
import { SECTIONS } from '../dispositifs/apprentissage/champs/sections.ts'

/** A French postal address, every key there. */
export const Adresse = schemaOf(adresse(''))
export type Adresse = z.infer<typeof Adresse>

/** A whole contract, every key there. */
export const ContratSchema = contratSchemaOf(SECTIONS)

/** What `PUT /dossiers/:id/sections/:section` accepts: any part of the section, no unknown key. */
export const SECTIONS_PARTIELLES = {
  employeur: partialSchemaOf(SECTIONS.employeur),
  apprenti: partialSchemaOf(SECTIONS.apprenti),
  maitres: partialSchemaOf(SECTIONS.maitres),
  contrat: partialSchemaOf(SECTIONS.contrat),
  formation: partialSchemaOf(SECTIONS.formation),
}
