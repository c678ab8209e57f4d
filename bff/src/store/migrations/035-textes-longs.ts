import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { breathe } from '../../breathe.ts'
import type { Schema } from '../schema.ts'

/** Rows read at once: a million of them take the memory of these. */
const PAR_LOT = 500

const DOSSIER = ['contrat', 'avenant_base', 'decision'] as const

/** PostgreSQL keeps bytes in a type of their own; SQLite keeps them in a column of any type. */
async function takeBytes(db: Kysely<Schema>, table: string, columns: readonly string[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
  const altered = columns.map(
    (name) => sql`alter column ${sql.ref(name)} type bytea using convert_to(${sql.ref(name)}, 'UTF8')`,
  )
  await sql`alter table ${sql.table(table)} ${sql.join(altered)}`.execute(db)
}

/** Writes each dossier's texts again, as they are kept from now on. */
async function packDossiers(db: Kysely<Schema>): Promise<void> {
  for (let after = ''; ; ) {
    const lot = await db
      .selectFrom('dossier')
      .select(['id', ...DOSSIER])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAR_LOT)
      .execute()
    for (const { id, ...textes } of lot)
      await db.updateTable('dossier').set(textes).where('id', '=', id).execute()
    const last = lot.at(-1)
    if (!last) return
    after = last.id
    await breathe()
  }
}

async function packInstantanes(db: Kysely<Schema>): Promise<void> {
  for (let after = { dossier_id: '', n: 0 }; ; ) {
    const lot = await db
      .selectFrom('instantane')
      .select(['dossier_id', 'n', 'contrat'])
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('dossier_id', 'n'), '>', tuple(after.dossier_id, after.n)),
      )
      .orderBy('dossier_id')
      .orderBy('n')
      .limit(PAR_LOT)
      .execute()
    for (const { dossier_id, n, contrat } of lot)
      await db
        .updateTable('instantane')
        .set({ contrat })
        .where('dossier_id', '=', dossier_id)
        .where('n', '=', n)
        .execute()
    const last = lot.at(-1)
    if (!last) return
    after = last
    await breathe()
  }
}

async function up(db: Kysely<Schema>): Promise<void> {
  await takeBytes(db, 'dossier', DOSSIER)
  await takeBytes(db, 'instantane', ['contrat'])
  await packDossiers(db)
  await packInstantanes(db)
}

/** Contracts, what was frozen of them and decisions in fewer bytes (`store/pack.ts`). */
export const textesLongs: Migration = { up }
