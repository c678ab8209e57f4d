import type { Tri } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import { type Part, partsOf } from '../acces/parts.ts'
import { type CleTri, ordreOf } from './ordre.ts'

/**
 * The first rows of all parts, each read on its own: one engine would sort all rows of several enterprises to give the first.
 */
export async function mergeParts<R extends Row>(
  caller: Connecte,
  { tri, limite }: { readonly tri: Tri; readonly limite: number },
  read: (part: Part) => Promise<R[]>,
): Promise<R[]> {
  const parts = partsOf(caller)
  const [first] = parts
  if (first !== undefined && parts.length === 1) return read(first)
  return mergeRows((await Promise.all(parts.map(read))).flat(), { tri, limite })
}

type Row = { readonly rang: number } & Readonly<Record<CleTri, string>>

/** The first of several rows in an order, each once. */
export function mergeRows<R extends Row>(
  rows: readonly R[],
  { tri, limite }: { readonly tri: Tri; readonly limite: number },
): R[] {
  const { cle, sens } = ordreOf(tri)
  const found = [...new Map(rows.map((row) => [row.rang, row])).values()]
  const sign = sens === 'asc' ? 1 : -1
  const compare = (a: string, b: string) => (a < b ? -sign : a > b ? sign : 0)
  return found.sort((a, b) => compare(a[cle], b[cle]) || sign * (a.rang - b.rang)).slice(0, limite)
}
