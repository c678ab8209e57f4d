import { hexToBytes } from '@noble/hashes/utils.js'
import { type ColumnDefinitionBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

import { breathe } from '../../breathe.ts'
import type { TableJournal, TableJournalTete } from '../schema.ts'
import type { SchemaAvantNombres } from './037-nombres.ts'

/** The journal as the steps before this one kept it. */
export type SchemaAvantJournal = Omit<SchemaAvantNombres, 'journal' | 'journal_tete'> & {
  journal: TableJournal & { precedente: string }
  journal_tete: Omit<TableJournalTete, 'chaine'>
}

/** Chains read at once: a million of them take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

const isPostgres = (db: Kysely<SchemaAvantNombres>) => db.getExecutor().adapter instanceof PostgresAdapter

/** A number that the engine gives to each new row. */
export const numbered = (postgres: boolean) => (c: ColumnDefinitionBuilder) =>
  postgres ? c.generatedByDefaultAsIdentity().primaryKey() : c.primaryKey()

async function createTables(db: Kysely<SchemaAvantNombres>): Promise<void> {
  const { schema } = db
  const postgres = isPostgres(db)
  await schema
    .createTable('journal_tete')
    .addColumn('chaine', 'integer', numbered(postgres))
    .addColumn('fil', 'text', (c) => c.notNull())
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addUniqueConstraint('journal_tete_fil', ['fil'])
    .execute()
  await schema
    .createTable('journal_auteur')
    .addColumn('auteur', 'integer', numbered(postgres))
    .addColumn('par_id', 'text', (c) => c.notNull())
    .addColumn('par', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addUniqueConstraint('journal_auteur_nom', ['par_id', 'par', 'role'])
    .execute()
  const lignes = schema
    .createTable('journal_ligne')
    .addColumn('chaine', 'integer', (c) => c.notNull())
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('le', 'bigint', (c) => c.notNull())
    .addColumn('auteur', 'integer', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('details', postgres ? 'bytea' : 'text', (c) => c.notNull())
    .addColumn('empreinte', postgres ? 'bytea' : 'blob', (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_ligne_pk', ['chaine', 'rang'])
  // The table is then its own index, which SQLite would keep beside it.
  await (postgres ? lignes : lignes.modifyEnd(sql`without rowid`)).execute()
}

/**
 * The journal as it is read: only its details are still packed.
 * @param action the word of a line’s action, and what it is joined with for it
 */
export async function createView(
  db: Kysely<SchemaAvantNombres>,
  action = sql`l.action`,
  jointe = sql``,
): Promise<void> {
  const [le, empreinte] = isPostgres(db)
    ? [
        sql`to_char(to_timestamp(l.le / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
        sql`encode(l.empreinte, 'hex')`,
      ]
    : [sql`strftime('%Y-%m-%dT%H:%M:%fZ', l.le / 1000.0, 'unixepoch')`, sql`lower(hex(l.empreinte))`]
  await sql`create view journal as
    select t.fil, l.rang, ${le} as le, a.par, nullif(a.par_id, '') as par_id, a.role, ${action} as action, l.details,
      ${empreinte} as empreinte
    from journal_tete as t join journal_ligne as l on l.chaine = t.chaine
    join journal_auteur as a on a.auteur = l.auteur ${jointe}`.execute(db)
}

const anciennes = sql<SchemaAvantJournal['journal']>`journal_ancien`
const tetes = sql<SchemaAvantJournal['journal_tete']>`journal_tete_ancien`

/** An instant that nobody could have written was put there since: its line stays one that does not follow. */
const instantOf = (le: string): number => Date.parse(le) || 0

async function copyLot(db: Kysely<SchemaAvantNombres>, after: string): Promise<string | null> {
  const lot = await db
    .selectFrom(tetes.as('t'))
    .selectAll()
    .where('t.fil', '>', after)
    .orderBy('t.fil')
    .limit(PAR_LOT)
    .execute()
  const last = lot.at(-1)
  if (!last) return null
  const heads = await db.insertInto('journal_tete').values(lot).returning(['fil', 'chaine']).execute()
  const chaines = new Map(heads.map(({ fil, chaine }) => [fil, chaine]))
  const lignes = await db
    .selectFrom(anciennes.as('j'))
    .innerJoin('journal_auteur as a', (join) =>
      join
        .on((eb) => eb('a.par_id', '=', eb.fn.coalesce('j.par_id', sql.lit(''))))
        .onRef('a.par', '=', 'j.par')
        .onRef('a.role', '=', 'j.role'),
    )
    .select(['j.fil', 'j.rang', 'j.le', 'j.action', 'j.details', 'j.empreinte', 'a.auteur'])
    .where('j.fil', '>', after)
    .where('j.fil', '<=', last.fil)
    .execute()
  const rows = lignes.flatMap(({ fil, le, empreinte, ...line }) => {
    const chaine = chaines.get(fil)
    return chaine === undefined
      ? []
      : [{ ...line, chaine, le: instantOf(le), empreinte: hexToBytes(empreinte) }]
  })
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await db
      .insertInto('journal_ligne')
      .values(rows.slice(from, from + PAR_INSERTION))
      .execute()
  await breathe()
  return last.fil
}

async function up(db: Kysely<SchemaAvantNombres>): Promise<void> {
  const { schema } = db
  for (const table of ['journal', 'journal_tete'])
    await schema.alterTable(table).renameTo(`${table}_ancien`).execute()
  await createTables(db)
  await db
    .insertInto('journal_auteur')
    .columns(['par_id', 'par', 'role'])
    .expression(
      db
        .selectFrom(anciennes.as('j'))
        .select((eb) => eb.fn.coalesce('j.par_id', sql<string>`''`).as('par_id'))
        .select(['j.par', 'j.role'])
        .distinct(),
    )
    .execute()
  for (let after: string | null = ''; after !== null; ) after = await copyLot(db, after)
  for (const table of ['journal', 'journal_tete']) await schema.dropTable(`${table}_ancien`).execute()
  await createView(db)
}

/**
 * The journal in a third of the bytes: numbers for chains and authors, bytes for digests, and each digest once. What is hashed
 * stays as it was; `journal` is a view.
 */
export const journalCourt: Migration = { up }
