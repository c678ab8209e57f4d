import * as contrat from '@mon-espace/domain/api'
import { z } from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A zod schema as JSON Schema 2020-12, as OpenAPI 3.1 takes it; transforms are shown by what goes in. */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** Schemas that the contract exports, by what they are. */
const noms = new Map<z.ZodType, string>(
  Object.entries(contrat).flatMap(([nom, valeur]: [string, unknown]) =>
    valeur instanceof z.ZodType ? [[valeur, nom] as const] : [],
  ),
)

/** What a call answers: under its name, where the contract gives it one, so that a client has one type of it. */
export function reponseSchema(schema: z.ZodType): JsonSchema {
  const nom = noms.get(schema)
  return nom === undefined ? toJsonSchema(schema, 'output') : { $ref: `#/components/schemas/${nom}` }
}

/** The answers among these that bear a name. */
export const namedReponses = (schemas: readonly unknown[]): Record<string, JsonSchema> =>
  Object.fromEntries(
    [...noms]
      .filter(([schema]) => schemas.includes(schema))
      .map(([schema, nom]) => [nom, toJsonSchema(schema, 'output')]),
  )
