import { type SqlBool, sql } from 'kysely'

/**
 * Does a text column begin with this? Compared sign by sign, the same on both engines: `like` takes `_` and `%` for any sign and, on
 * SQLite, `K` for `k`; a range goes by the order of some language.
 */
export const startsWith = (colonne: string, debut: string) =>
  sql<SqlBool>`substr(${sql.ref(colonne)}, 1, ${sql.lit([...debut].length)}) = ${debut}`
