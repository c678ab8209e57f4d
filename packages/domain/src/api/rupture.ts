// What the page of a rupture checks: apart from the other choices, that every page takes.
import * as z from 'zod/mini'
import { AUTEURS_RUPTURE } from '../dossiers/auteurs-rupture.ts'

export const AuteurRupture = z.enum(AUTEURS_RUPTURE)
export type AuteurRupture = z.infer<typeof AuteurRupture>

/** No contract has more days in the company. */
const JOURS_MAX = 1500

export const JoursEnEntreprise = z
  .int('Indiquez un nombre de jours entier.')
  .check(z.gte(0, 'Indiquez un nombre de jours.'), z.lte(JOURS_MAX, 'Vérifiez ce nombre de jours.'))
