import { z } from 'zod'
import { Contrat } from '../contrat/index.ts'

function pathsOf(schema: z.core.$ZodType, chemin: string): string[] {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  if (!(inner instanceof z.ZodObject)) return [chemin]
  const champs = Object.entries(inner.shape).flatMap(([cle, champ]) =>
    pathsOf(champ, chemin === '' ? cle : `${chemin}.${cle}`),
  )
  return chemin === '' ? champs : [chemin, ...champs]
}

const rangs = new Map(pathsOf(Contrat, '').map((chemin, rang) => [chemin, rang]))

/** Rank of a field in the order of the Cerfa; a line of pay has that of its block, what is no field comes last. */
export function rankOf(chemin: string): number {
  return rangs.get(chemin.replace(/\.\d+\.\w+$/, '')) ?? rangs.size
}
