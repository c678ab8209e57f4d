import type * as z from 'zod/mini'
import { Contrat, type NomSection, type SectionPartielle } from './contrat.ts'
import { partiel } from './partiel.ts'

/** What `PUT /dossiers/:id/sections/:section` accepts: any part of the section, no unknown key. */
export const SECTIONS_PARTIELLES: { readonly [S in NomSection]: z.ZodMiniType<SectionPartielle<S>> } = {
  employeur: partiel(Contrat.shape.employeur),
  apprenti: partiel(Contrat.shape.apprenti),
  maitres: partiel(Contrat.shape.maitres),
  contrat: partiel(Contrat.shape.contrat),
  formation: partiel(Contrat.shape.formation),
}
