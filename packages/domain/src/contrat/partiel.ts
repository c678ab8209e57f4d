import * as z from 'zod/mini'
import { fieldsOf, within } from './structure.ts'

/** Every key of `T` and of the objects inside may be absent; what is there keeps its type. */
export type Partiel<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Partiel<T[K]> | undefined }
    : T

function partialNode(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = within(schema)
  if (inner !== schema) return z.nullable(partialNode(inner))
  const fields = fieldsOf(schema)
  if (!fields) return schema
  const shape = Object.entries(fields).map(([key, node]) => [key, z.optional(partialNode(node))])
  return z.strictObject(Object.fromEntries(shape))
}

/** The same object with every key optional, at every depth, and still no unknown key. */
export function partiel<S extends z.core.$ZodObject>(schema: S): z.ZodMiniType<Partiel<z.infer<S>>> {
  return partialNode(schema) as z.ZodMiniType<Partiel<z.infer<S>>>
}
