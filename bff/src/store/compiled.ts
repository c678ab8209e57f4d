import { BoundedMap } from '@mon-espace/domain'
import type { Compilable, CompiledQuery } from 'kysely'
import { Blank } from './blank.ts'
import type { Store } from './store.ts'

/** Shapes kept for each query: filters and orders make some dozens. */
const SHAPES_MAX = 500

/** Beyond so many values, lengths grow by as many: an engine takes some 32,000 parameters. */
const PAS_MAX = 1024

/**
 * A list of values brought to one of few lengths, its last one given again, which adds nothing to what is looked for: each
 * length is a shape.
 */
export function padded<T>(values: readonly T[]): T[] {
  const { length } = values
  const wanted = length > PAS_MAX ? Math.ceil(length / PAS_MAX) * PAS_MAX : 2 ** Math.ceil(Math.log2(length))
  return Array.from({ length: wanted }, (_, i) => values[Math.min(i, length - 1)] as T)
}

/** Values of a list for a query, each under its rank: `siren0`, `siren1`. */
export const named = <T = string>(name: string, values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value, i) => [`${name}${i}`, value]))

/** The first values that {@link named} gave, or their blanks, back in a list. */
export const unnamed = <T = string>(
  values: Readonly<Record<string, unknown>>,
  name: string,
  count: number,
): T[] => Array.from({ length: count }, (_, i) => (values[`${name}${i}`] ?? '') as T)

const blanks = new Proxy({}, { get: (_, name) => new Blank(String(name)) })

/**
 * A query built and compiled once for each store and shape, then run with other values: Kysely takes longer to build a
 * short query than SQLite to answer it. `build` may only hand `values` on to Kysely; whatever decides the text of the query
 * belongs to the shape.
 */
export function compiled<V extends object, R, S = null>(
  build: (db: Store, values: V, shape: S) => Compilable<R>,
): (db: Store, values: V, ...shape: S extends null ? [] : [S]) => Promise<R[]> {
  const known = new WeakMap<object, Map<string, CompiledQuery<R>>>()

  function compile(db: Store, shape: S): CompiledQuery<R> {
    // The same for a store and its transactions.
    const { adapter } = db.getExecutor()
    const shapes = known.get(adapter) ?? new BoundedMap<string, CompiledQuery<R>>(SHAPES_MAX)
    known.set(adapter, shapes)
    const key = JSON.stringify(shape)
    const found = shapes.get(key)
    if (found) return found
    const query = build(db, blanks as V, shape).compile()
    shapes.set(key, query)
    return query
  }

  return async (db, values, ...[shape]) => {
    const query = compile(db, (shape ?? null) as S)
    const parameters = query.parameters.map((given) =>
      given instanceof Blank ? given.bring((values as Record<string, unknown>)[given.name]) : given,
    )
    return (await db.executeQuery<R>({ ...query, parameters })).rows
  }
}
