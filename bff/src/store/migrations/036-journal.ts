import { hexToBytes } from '@noble/hashes/utils.js'
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import { holdFromVacuum, holdTables } from '../hold-tables.ts'
import type { Schema, TableJournal, TableJournalTete } from '../schema.ts'
import type { StepInParts } from '../step.ts'
import type { SchemaAvantNombres } from './037-nombres.ts'

/** The journal as the steps before this one kept it. */
export type SchemaAvantJournal = Omit<SchemaAvantNombres, 'journal' | 'journal_tete'> & {
  journal: TableJournal & { precedente: string }
  journal_tete: Omit<TableJournalTete, 'chaine'>
}

/** The same while its lines are copied: heads to be stand beside those of before, under a name of their own. */
type SchemaPendant = Omit<SchemaAvantNombres, 'journal' | 'journal_tete'> &
  SchemaAvantJournal & {
    journal_tete_neuf: Schema['journal_tete']
  }
const pendant = (db: Kysely<Schema>) => db as unknown as Kysely<SchemaPendant>

/** Chains read at once: a million of them take the memory of these. */
const PAR_LOT = 300
const PAR_INSERTION = 100

/** A number that the engine gives to each new row. */
export const numbered = (postgres: boolean) => (c: ColumnDefinitionBuilder) =>
  postgres ? c.generatedByDefaultAsIdentity().primaryKey() : c.primaryKey()

async function createTables(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  const postgres = isPostgres(db)
  await schema
    .createTable('journal_tete_neuf')
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
  if (postgres) await follow(db)
}

/**
 * A line that is added meanwhile, to a chain that was copied or is new. Whoever adds one holds the head of its chain, and so does
 * the lot that copies it: the one waits for the other.
 */
async function follow(db: Kysely<Schema>): Promise<void> {
  await holdTables(db, ['journal_tete', 'journal'])
  await sql`create function journal_tete_suivre() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into journal_tete_neuf (fil, rang, empreinte) values (new.fil, new.rang, new.empreinte);
      else
        update journal_tete_neuf set rang = new.rang, empreinte = new.empreinte where fil = new.fil;
      end if;
      return null;
    end $$`.execute(db)
  await sql`create function journal_suivre() returns trigger language plpgsql as $$
    declare
      sa_chaine integer := (select chaine from journal_tete_neuf where fil = new.fil);
      son_auteur integer;
    begin
      if sa_chaine is null then return null; end if;
      select auteur into son_auteur from journal_auteur
        where par_id = coalesce(new.par_id, '') and par = new.par and role = new.role;
      if son_auteur is null then
        insert into journal_auteur (par_id, par, role) values (coalesce(new.par_id, ''), new.par, new.role)
          on conflict (par_id, par, role) do update set role = excluded.role returning auteur into son_auteur;
      end if;
      insert into journal_ligne (chaine, rang, le, auteur, action, details, empreinte) values (
        sa_chaine, new.rang, (extract(epoch from new.le::timestamptz) * 1000)::bigint, son_auteur, new.action,
        convert_to(new.details, 'UTF8'), decode(new.empreinte, 'hex'));
      return null;
    end $$`.execute(db)
  await sql`create trigger journal_tete_suivre after insert or update on journal_tete
    for each row execute function journal_tete_suivre()`.execute(db)
  await sql`create trigger journal_suivre after insert on journal
    for each row execute function journal_suivre()`.execute(db)
}

/**
 * The journal as it is read: only its details are still packed.
 * @param action the word of a line’s action, and what it is joined with for it
 */
export async function createView(db: Kysely<Schema>, action = sql`l.action`, jointe = sql``): Promise<void> {
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

/** An instant that nobody could have written was put there since: its line stays one that does not follow. */
const instantOf = (le: string): number => Date.parse(le) || 0

/** Who wrote the lines of these chains, once each. */
async function keepAuteurs(db: Kysely<SchemaPendant>, fils: readonly string[]): Promise<void> {
  const auteurs = await db
    .selectFrom('journal as j')
    .select((eb) => eb.fn.coalesce('j.par_id', sql<string>`''`).as('par_id'))
    .select(['j.par', 'j.role'])
    .where('j.fil', 'in', fils)
    .distinct()
    .execute()
  if (auteurs.length === 0) return
  await db
    .insertInto('journal_auteur')
    .values(auteurs)
    .onConflict((c) => c.columns(['par_id', 'par', 'role']).doNothing())
    .execute()
}

async function copyLignes(db: Kysely<SchemaPendant>, chaines: ReadonlyMap<string, number>): Promise<void> {
  const fils = [...chaines.keys()]
  await keepAuteurs(db, fils)
  const lignes = await db
    .selectFrom('journal as j')
    .innerJoin('journal_auteur as a', (join) =>
      join
        .on((eb) => eb('a.par_id', '=', eb.fn.coalesce('j.par_id', sql.lit(''))))
        .onRef('a.par', '=', 'j.par')
        .onRef('a.role', '=', 'j.role'),
    )
    .select(['j.fil', 'j.rang', 'j.le', 'j.action', 'j.details', 'j.empreinte', 'a.auteur'])
    .where('j.fil', 'in', fils)
    .execute()
  const rows = lignes.map(({ fil, le, empreinte, ...line }) => ({
    ...line,
    chaine: chaines.get(fil) ?? 0,
    le: instantOf(le),
    empreinte: hexToBytes(empreinte),
  }))
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await db
      .insertInto('journal_ligne')
      .values(rows.slice(from, from + PAR_INSERTION))
      .execute()
}

async function copyLot(store: Kysely<Schema>, apres: string): Promise<string | null> {
  const db = pendant(store)
  const lot = await db
    .selectFrom('journal_tete')
    .select(['fil', 'rang', 'empreinte'])
    .where('fil', '>', apres)
    .orderBy('fil')
    .limit(PAR_LOT)
    .$if(isPostgres(store), (query) => query.forUpdate())
    .execute()
  const last = lot.at(-1)
  if (!last) return null
  const heads = await db
    .insertInto('journal_tete_neuf')
    .values(lot)
    // A chain that was begun meanwhile has its lines.
    .onConflict((c) => c.column('fil').doNothing())
    .returning(['fil', 'chaine'])
    .execute()
  if (heads.length > 0) await copyLignes(db, new Map(heads.map(({ fil, chaine }) => [fil, chaine])))
  return last.fil
}

async function analyze(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await holdFromVacuum(db, ['journal_tete_neuf', 'journal_auteur', 'journal_ligne'])
  await sql`analyze journal_tete_neuf, journal_auteur, journal_ligne`.execute(db)
}

async function finish(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  await holdTables(db, ['journal', 'journal_tete', 'journal_tete_neuf'])
  for (const table of ['journal', 'journal_tete']) await schema.dropTable(table).execute()
  await schema.alterTable('journal_tete_neuf').renameTo('journal_tete').execute()
  if (isPostgres(db)) {
    await sql`drop function journal_suivre(), journal_tete_suivre()`.execute(db)
    await sql`alter index journal_tete_neuf_pkey rename to journal_tete_pkey`.execute(db)
    await sql`alter sequence journal_tete_neuf_chaine_seq rename to journal_tete_chaine_seq`.execute(db)
  }
  await createView(db)
}

/**
 * The journal in a third of the bytes: numbers for chains and authors, bytes for digests, and each digest once. What is hashed
 * stays as it was; `journal` is a view.
 */
export const journalCourt: StepInParts = {
  parts: [{ up: createTables }, { lot: copyLot }, { up: analyze }],
  finish,
  besideFormer: true,
}
