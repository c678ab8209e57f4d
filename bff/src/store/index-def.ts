import { type Kysely, type RawBuilder, sql } from 'kysely'

/** An index of the store. */
export interface IndexDef {
  readonly nom: string
  readonly table: string
  readonly colonnes: readonly string[]
  readonly unique?: boolean
  /** Which rows it has; all of them by default. */
  readonly ou?: RawBuilder<unknown>
}

/** Makes an index. @param concurrently while others write its table, outside any transaction (PostgreSQL) */
export async function createIndex(
  db: Pick<Kysely<unknown>, 'getExecutor'>,
  { nom, table, colonnes, unique = false, ou }: IndexDef,
  { concurrently = false } = {},
): Promise<void> {
  const how = sql.raw(`${unique ? 'unique ' : ''}index${concurrently ? ' concurrently' : ''}`)
  const columns = sql.join(colonnes.map((colonne) => sql.ref(colonne)))
  const rows = ou ? sql` where ${ou}` : sql``
  await sql`create ${how} ${sql.ref(nom)} on ${sql.table(table)} (${columns})${rows}`.execute(db)
}
