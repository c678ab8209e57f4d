import * as z from 'zod/mini'

/** The schema under a nullable one, or the schema itself. */
export const within = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.core.$ZodNullable ? schema._zod.def.innerType : schema

/** The fields of an object, by name; null for anything else, a nullable object included (see {@link within}). */
export const fieldsOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null =>
  schema instanceof z.core.$ZodObject ? schema._zod.def.shape : null
