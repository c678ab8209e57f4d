import { CompiledQuery } from 'kysely'
import { countWritten } from '../../figures/compter.ts'
import { createChaineWriter } from '../../journal/write-chaines.ts'
import { packerOf, packValue } from '../../store/pack.ts'
import type { Schema } from '../../store/schema.ts'
import type { StoreWrite } from '../../store/store.ts'
import { type Lot, TABLES } from './copie.ts'

/** Rows of a statement: few sizes, so that few statements are ever compiled and all of them stay prepared. */
const TAILLES = [100, 10, 1] as const

type Table = (typeof TABLES)[number] | 'journal_ligne'

/** Writes lots into a store, up to a hundred rows a statement. */
export function createLotWriter(): (trx: StoreWrite, lot: Lot) => Promise<void> {
  const statements = new Map<string, string>()

  function insertSql<T extends Table>(
    trx: StoreWrite,
    table: T,
    rows: readonly Schema[T][],
    columns: string[],
  ) {
    const key = `${table} ${rows.length} ${columns}`
    const insert = trx.insertInto(table as Table).values(rows as never)
    // Many dossiers name the same bodies and people.
    const shared = table === 'tiers' || table === 'tiers_mot'
    const sql =
      statements.get(key) ?? (shared ? insert.onConflict((oc) => oc.doNothing()) : insert).compile().sql
    statements.set(key, sql)
    return sql
  }

  async function insertAll<T extends Table>(trx: StoreWrite, table: T, rows: readonly Schema[T][]) {
    const columns = Object.keys(rows[0] ?? {}) as (keyof Schema[T] & string)[]
    const packer = packerOf(trx)
    let from = 0
    for (const taille of TAILLES)
      for (; rows.length - from >= taille; from += taille) {
        const part = rows.slice(from, from + taille)
        const values = part.flatMap((row) =>
          columns.map((column) => packValue(packer, table, column, row[column])),
        )
        await trx.executeQuery(CompiledQuery.raw(insertSql(trx, table, part, columns), values))
      }
  }

  const writeChaines = createChaineWriter((trx, rows) => insertAll(trx, 'journal_ligne', rows))

  return async (trx, lot) => {
    for (const table of TABLES) await insertAll(trx, table, lot[table])
    await countWritten(trx, lot.dossier)
    await writeChaines(trx, lot.chaines)
  }
}
