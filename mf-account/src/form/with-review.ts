import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldErrors, FieldValues, Path, Resolver } from 'react-hook-form'
import type { z } from 'zod'

export type Schema = z.ZodType<FieldValues, FieldValues>

/** What a schema cannot say: messages for fields it finds right. */
export type Review<S extends Schema> = (
  values: z.input<S>,
) => Promise<Partial<Record<Path<z.input<S>>, string>>>

/** Adds the second opinion to what the schema found. */
export function withReview<S extends Schema>(
  schema: S,
  review: Review<S> | undefined,
): Resolver<z.input<S>, unknown, z.output<S>> {
  const bySchema = zodResolver(schema) as Resolver<z.input<S>, unknown, z.output<S>>
  if (!review) return bySchema
  return async (values, context, options) => {
    const found = await bySchema(values, context, options)
    const errors: Record<string, unknown> = { ...found.errors }
    for (const [name, message] of Object.entries(await review(values)))
      if (message && !errors[name]) errors[name] = { type: 'review', message }
    if (Object.keys(errors).length === 0) return found
    return { values: {}, errors: errors as FieldErrors<z.input<S>> }
  }
}
