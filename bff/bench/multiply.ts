import { sql } from 'kysely'
import { type Store, write } from '../src/store/store.ts'

/** Tables that a copy has rows of too, each under the id of its dossier. */
const TABLES = ['dossier_salarie', 'instantane', 'piece', 'piece_version'] as const

async function columnsOf(db: Store, table: string): Promise<string[]> {
  const { rows } = await sql<{ column_name: string }>`
    select column_name from information_schema.columns
    where table_name = ${table} and table_schema = 'public'`.execute(db)
  return rows.map(({ column_name }) => column_name)
}

/**
 * Makes so many dossiers of those of a PostgreSQL store, by copies of the rows of those that have a number: same people, other ids and
 * numbers. Drafts stay few: what is sealed of them opens under its own id only, and they are saved. A hundred thousand
 * take a minute or two, where entering them takes a quarter of an hour.
 */
export async function multiply(db: Store, combien: number): Promise<void> {
  const { rows } = await sql<{ nombre: number; plus: number }>`
    select count(numero) as nombre, max(rang) as plus from dossier`.execute(db)
  const { nombre = 0, plus = 0 } = rows[0] ?? {}
  const fois = Math.ceil(combien / nombre)
  if (fois < 2) return
  const copies = sql`generate_series(1, ${sql.lit(fois - 1)}) as k`
  const kind = (table: string) =>
    table === 'dossier'
      ? sql`numero is not null`
      : table === 'dossier_mot'
        ? sql`valide = 1`
        : sql`dossier_id in (select id from dossier where numero is not null and rang <= ${sql.lit(plus)})`
  const copied: Record<string, ReturnType<typeof sql>> = {
    id: sql`id || '-' || k`,
    dossier_id: sql`dossier_id || '-' || k`,
    numero: sql`numero || '-' || k`,
    rang: sql`rang + k * ${sql.lit(plus)}`,
  }
  await write(db, async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx)
    for (const table of ['dossier', 'dossier_mot', ...TABLES] as const) {
      const columns = await columnsOf(trx, table)
      // The rank of an employee is one of its dossier.
      const kept = (name: string) =>
        (name === 'rang' && table === 'dossier_salarie') || (name === 'numero' && table === 'instantane')
      const values = columns.map((name) => (kept(name) ? sql.ref(name) : (copied[name] ?? sql.ref(name))))
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      select ${sql.join(values)} from ${sql.table(table)}, ${copies} where ${kind(table)}`.execute(trx)
    }
    await trx
      .updateTable('compteur')
      .set({ valeur: fois * plus })
      .where('nom', '=', 'dossiers')
      .execute()
  })
}
