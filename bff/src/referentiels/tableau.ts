import { z } from 'zod'
import type { Liste } from './donnees.ts'

const Tableau = z.object({
  version: z.string(),
  colonnes: z.array(z.string()).min(2),
  lignes: z.array(z.array(z.unknown())),
})
const Elements = z.object({
  version: z.string(),
  elements: z.array(z.looseObject({ code: z.string(), libelle: z.string() })),
})

/** Reads a list of `donnees/`: rows under named columns, or objects as they are. */
export function readListe(json: unknown): Liste {
  const objects = Elements.safeParse(json)
  if (objects.success) return objects.data
  const { version, colonnes, lignes } = Tableau.parse(json)
  const elements = lignes.map((ligne) =>
    Object.fromEntries(colonnes.map((nom, i) => [nom, ligne[i] ?? null])),
  )
  return Elements.parse({ version, elements })
}
