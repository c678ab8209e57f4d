import { readFileSync } from 'node:fs'
import { z } from 'zod'

const schema = z.strictObject({
  nom: z.string(),
  personne: z.string(),
  entreprises: z
    .array(z.strictObject({ siret: z.string().regex(/^\d{14}$/), denomination: z.string() }))
    .min(1),
})

/** What the emulated portal knows of the person it signed in. */
export type PortalData = z.infer<typeof schema>

/** Reads `donnees/portail.json`. */
export const readPortalData = (): PortalData =>
  schema.parse(JSON.parse(readFileSync(new URL('../../donnees/portail.json', import.meta.url), 'utf8')))
