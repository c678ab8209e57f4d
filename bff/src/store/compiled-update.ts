import { compiled } from './compiled.ts'
import type { Schema } from './schema.ts'
import type { StoreWrite } from './store.ts'

/** Sets some columns of the rows of one key, compiled once for each set of columns; nothing where there is none. */
export function compiledUpdate<T extends 'dossier' | 'dossier_mot', K extends keyof Schema[T] & string>(
  table: T,
  cle: K,
): (trx: StoreWrite, valeur: Schema[T][K], changes: Partial<Omit<Schema[T], K>>) => Promise<void> {
  const update = compiled((db, values: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
    db
      // One of them, for the types: Kysely knows none of a table that is only named when it runs.
      .updateTable(table as 'dossier')
      .set(Object.fromEntries(columns.map((column) => [column, values[column]])))
      .where(cle as 'id', '=', values[cle] as string),
  )
  return async (trx, valeur, changes) => {
    const columns = Object.keys(changes)
    if (columns.length > 0) await update(trx, { ...changes, [cle]: valeur }, columns)
  }
}
