import type * as z from 'zod/mini'
import { Contrat, emptyBloc, type NomSection, type SectionPartielle } from './contrat.ts'
import { fieldsOf, within } from './structure.ts'

function mergeNode(schema: z.core.$ZodType, known: unknown, given: unknown): unknown {
  if (given === undefined) return known
  const inner = within(schema)
  const fields = fieldsOf(inner)
  if (given === null || !fields) return given
  const base = (known ?? emptyBloc(inner as z.core.$ZodObject)) as Record<string, unknown>
  const part = given as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(fields).map(([key, node]) => [key, mergeNode(node, base[key], part[key])]),
  )
}

/**
 * A section with part of it replaced: an absent key means unchanged, `null` erases, an optional block that was
 * closed opens with the keys given. Lists (periods of pay) are replaced whole.
 */
export function mergeSection<S extends NomSection>(
  name: S,
  known: Contrat[S],
  given: SectionPartielle<S>,
): Contrat[S] {
  return mergeNode(Contrat.shape[name], known, given) as Contrat[S]
}
