import { z } from 'zod'

/** Every key of `T` and of the objects inside may be absent; what is there keeps its type. */
export type Partiel<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Partiel<T[K]> | undefined }
    : T

function partialNode(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable) return z.nullable(partialNode(schema.unwrap()))
  if (schema instanceof z.ZodObject) return partialObject(schema)
  return schema
}

function partialObject(schema: z.ZodObject): z.ZodObject {
  const shape = Object.entries(schema.shape).map(([key, node]) => [key, z.optional(partialNode(node))])
  return z.strictObject(Object.fromEntries(shape))
}

/** The same object with every key optional, at every depth, and still no unknown key. */
export function partiel<S extends z.ZodObject>(schema: S): z.ZodType<Partiel<z.infer<S>>> {
  return partialObject(schema) as unknown as z.ZodType<Partiel<z.infer<S>>>
}
