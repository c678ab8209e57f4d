import { z } from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A zod schema as JSON Schema 2020-12, as OpenAPI 3.1 takes it; transforms are shown by what goes in. */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
