import { z } from 'zod'
import type { FauteChamp } from '../controles/constat.ts'

export const ErreurChamp = z.object({
  chemin: z.string(),
  code: z.string(),
  message: z.string(),
}) satisfies z.ZodType<FauteChamp>
export type ErreurChamp = FauteChamp

/** Body of every refusal, `application/problem+json` (RFC 9457); `instance` is the request id. */
export const Probleme = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  instance: z.string(),
  erreurs: z.array(ErreurChamp).optional(),
})
export type Probleme = z.infer<typeof Probleme>

/** What a 412 adds: the version now stored and the sections written since the one named. */
export const ProblemeVersion = Probleme.extend({
  versionCourante: z.int(),
  sectionsModifiees: z.array(z.string()),
})
export type ProblemeVersion = z.infer<typeof ProblemeVersion>
