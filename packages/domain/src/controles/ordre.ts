import type * as z from 'zod/mini'
import { Contrat, fieldsOf, within } from '../contrat/index.ts'

function pathsOf(schema: z.core.$ZodType, chemin: string): string[] {
  const fields = fieldsOf(within(schema))
  if (!fields) return [chemin]
  const champs = Object.entries(fields).flatMap(([cle, champ]) =>
    pathsOf(champ, chemin === '' ? cle : `${chemin}.${cle}`),
  )
  return chemin === '' ? champs : [chemin, ...champs]
}

const rangs = new Map(pathsOf(Contrat, '').map((chemin, rang) => [chemin, rang]))

/** Rank of a field in the order of the Cerfa; a line of pay has that of its block, what is no field comes last. */
export function rankOf(chemin: string): number {
  return rangs.get(chemin.replace(/\.\d+\.\w+$/, '')) ?? rangs.size
}
