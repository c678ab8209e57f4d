import { type Kysely, sql } from 'kysely'
import { holdFromVacuum } from '../hold-tables.ts'
import type { Schema } from '../schema.ts'

const nameOf = (table: string, column: string) => sql.ref(`${table}_${column}_non_nul`)

/** From now on no row of a PostgreSQL table is written without this column; the others are left to {@link proveNotNull}. */
export async function promiseNotNull(db: Kysely<Schema>, table: string, column: string): Promise<void> {
  await sql`alter table ${sql.table(table)} add constraint ${nameOf(table, column)}
    check (${sql.ref(column)} is not null) not valid`.execute(db)
}

/** Reads the whole table, which others read and write meanwhile. */
export async function proveNotNull(db: Kysely<Schema>, table: string, column: string): Promise<void> {
  await holdFromVacuum(db, [table])
  await sql`alter table ${sql.table(table)} validate constraint ${nameOf(table, column)}`.execute(db)
}

/** Once it is proven, reads nothing. */
export async function setNotNull(db: Kysely<Schema>, table: string, column: string): Promise<void> {
  await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set not null`.execute(db)
  await sql`alter table ${sql.table(table)} drop constraint ${nameOf(table, column)}`.execute(db)
}
