import { type Kysely, type RawBuilder, sql } from 'kysely'
import { clesMotOf } from '../cles-mot.ts'
import { advance } from '../compteur.ts'
import { isPostgres } from '../engine.ts'
import { holdFromVacuum, holdTables } from '../hold-tables.ts'
import { createIndex, type IndexDef } from '../index-def.ts'
import type { Schema, TableDossier } from '../schema.ts'
import type { StepInParts } from '../step.ts'
import type { StoreWrite } from '../store.ts'
import type { MotAvantNombres, SchemaAvantNombres } from './037-nombres.ts'
import { indexesMots } from './index-mots.ts'
import { promiseNotNull, proveNotNull, setNotNull } from './non-nul.ts'
import { sortedText } from './texte-trie.ts'

/** A word of a dossier as the steps before this one kept it: under its id, its sort keys as texts. */
export type MotAvantRang = Pick<MotAvantNombres, 'mot' | 'siren' | 'valide'> & { dossier_id: string } & Pick<
    TableDossier,
    'maj_le' | 'echeance' | 'tri_personne' | 'date_debut'
  >

/** Dossiers and their words as the steps before this one knew them. */
export type SchemaAvantRang = Omit<SchemaAvantNombres, 'dossier' | 'dossier_mot'> & {
  dossier: Omit<TableDossier, 'rang'>
  dossier_mot: MotAvantRang
}

/** The same while words are copied: those of before, and beside them those to be. */
type SchemaPendant = Omit<SchemaAvantNombres, 'dossier' | 'dossier_mot'> & {
  dossier: Omit<TableDossier, 'rang'> & { rang: number | null }
  dossier_mot: MotAvantRang
  dossier_mot_neuf: MotAvantNombres
}
const pendant = (db: Kysely<Schema>) => db as unknown as Kysely<SchemaPendant>

/** Dossiers whose words are read at once, and rows of one insert: a million dossiers take the memory of these. */
const PAR_LOT = 200
const PAR_INSERTION = 100

const ORDRES = { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_personne', echeance: 'echeance' }

/** Tables whose key is the way to their rows. */
const SANS_ROWID = ['dossier_salarie', 'instantane', 'piece', 'piece_version', 'tiers_mot']

/** A table that others refer to is not renamed: their references would follow it. */
async function isReferredTo(db: Kysely<Schema>, table: string): Promise<boolean> {
  const { rows } = await sql`
    select name from sqlite_schema where sql like ${`%references "${table}"%`}`.execute(db)
  return rows.length > 0
}

/** Makes a table of SQLite its own index, which it kept beside it. */
async function dropRowid(db: Kysely<Schema>, table: string): Promise<void> {
  const { rows } = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_schema where tbl_name = ${table} and sql is not null`.execute(db)
  const created = rows.find(({ type }) => type === 'table')?.sql ?? ''
  if (/without rowid$/.test(created) || (await isReferredTo(db, table))) return
  await db.schema.alterTable(table).renameTo(`${table}_ancien`).execute()
  await sql.raw(`${created} without rowid`).execute(db)
  await sql`insert into ${sql.table(table)} select * from ${sql.table(`${table}_ancien`)}`.execute(db)
  await db.schema.dropTable(`${table}_ancien`).execute()
  for (const { type, sql: text } of rows) if (type === 'index') await sql.raw(text).execute(db)
}

/** The indexes of lists: those of an enterprise, and of what was validated; what tells apart those of one key comes last. */
function indexesListes(dernier: 'id' | 'rang'): IndexDef[] {
  const of = (nom: string, colonnes: readonly string[], ou?: RawBuilder<unknown>): IndexDef => ({
    nom: `dossier_${nom}`,
    table: 'dossier',
    colonnes: [...colonnes, dernier],
    ...(ou ? { ou } : {}),
  })
  const valides = sql`${sql.ref('numero')} is not null`
  return [
    ...Object.entries(ORDRES).flatMap(([nom, cle]) => [
      of(`siren_${nom}`, ['siren', cle]),
      of(`siren_etat_${nom}`, ['siren', 'etat', cle]),
      of(`valide_${nom}`, [cle], valides),
      of(`valide_etat_${nom}`, ['etat', cle], valides),
    ]),
    of('suivi', ['siren', 'suivi_par', 'echeance']),
    of('gestionnaire', ['gestionnaire_id', 'etat', 'echeance'], valides),
  ]
}

/** Makes the indexes of lists anew, each ending with this column. */
export async function indexListes(db: Kysely<Schema>, dernier: 'id' | 'rang'): Promise<void> {
  for (const def of indexesListes(dernier)) {
    await db.schema.dropIndex(def.nom).execute()
    await createIndex(db, def)
  }
}

/** On PostgreSQL they are made beside those they replace, under a name of their own. */
const neuf = (nom: string) => `${nom}_neuf`
const A_REMPLACER = [...indexesListes('rang'), ...indexesMots(ORDRES, 'rang', 'dossier_mot_neuf')]

async function addRang(db: Kysely<Schema>): Promise<void> {
  await holdTables(db, ['dossier'])
  await db.schema.alterTable('dossier').addColumn('rang', 'integer').execute()
}

async function createMots(db: Kysely<Schema>): Promise<void> {
  const trie = sortedText(db as Kysely<unknown>)
  await holdTables(db, ['dossier', 'dossier_mot'])
  const table = db.schema
    .createTable('dossier_mot_neuf')
    .addColumn('rang', 'integer', (c) => c.notNull().references('dossier.rang').onDelete('cascade'))
    .addColumn('mot', trie, (c) => c.notNull())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('maj_le', 'bigint', (c) => c.notNull())
    .addColumn('echeance', 'integer', (c) => c.notNull())
    .addColumn('tri_personne', trie, (c) => c.notNull())
    .addColumn('date_debut', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_mot_pk', ['rang', 'mot'])
  if (!isPostgres(db)) {
    // The table is then its own index, which SQLite would keep beside it.
    await table.modifyEnd(sql`without rowid`).execute()
    return
  }
  await table.execute()
  await follow(db)
}

const COLONNES = sql`rang, mot, siren, valide, maj_le, echeance, tri_personne, date_debut`

/** Words (`m`) of the step before as this one keeps them, under the rank of their dossier (`d`): `clesMotOf`, said to PostgreSQL. */
const asKept = (m: string) => {
  const of = (column: string) => sql.ref(`${m}.${column}`)
  const jour = (column: string) => sql`coalesce(nullif(${of(column)}, '')::date - date '1970-01-01', -719163)`
  return sql`d.rang, ${of('mot')}, ${of('siren')}, ${of('valide')},
    (extract(epoch from ${of('maj_le')}::timestamptz) * 1000)::bigint, ${jour('echeance')},
    ${of('tri_personne')}, ${jour('date_debut')}`
}

/**
 * A dossier that is made meanwhile has its rank, and words that are written meanwhile follow those of a dossier that was ranked. Whoever
 * writes the words of a dossier holds its row, and so does the lot that ranks it: the one waits for the other.
 */
async function follow(db: Kysely<Schema>): Promise<void> {
  await sql`create function dossier_ranger() returns trigger language plpgsql as $$
    begin
      insert into compteur (nom, valeur) values ('dossiers', 1)
        on conflict (nom) do update set valeur = compteur.valeur + 1 returning valeur into new.rang;
      return new;
    end $$`.execute(db)
  await sql`create function dossier_mot_suivre() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        delete from dossier_mot_neuf as m using dossier as d
          where d.id = old.dossier_id and m.rang = d.rang and m.mot = old.mot;
      end if;
      if tg_op <> 'DELETE' then
        insert into dossier_mot_neuf (${COLONNES})
          select ${asKept('new')} from dossier as d where d.id = new.dossier_id and d.rang is not null;
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger dossier_ranger before insert on dossier
    for each row execute function dossier_ranger()`.execute(db)
  await sql`create trigger dossier_mot_suivre after insert or update or delete on dossier_mot
    for each row execute function dossier_mot_suivre()`.execute(db)
}

const LUES = ['id', 'maj_le', 'echeance', 'tri_personne', 'date_debut'] as const
type Lue = Pick<TableDossier, (typeof LUES)[number]>

/** Ranks some dossiers by id, which is nearly the order they were made in, and gives their words the rank of theirs. */
async function rank(db: Kysely<Schema>, apres: string): Promise<string | null> {
  const lot = await pendant(db)
    .selectFrom('dossier')
    .select(LUES)
    .where('id', '>', apres)
    .where('rang', 'is', null)
    .orderBy('id')
    .limit(PAR_LOT)
    .$if(isPostgres(db), (query) => query.forUpdate())
    .execute()
  const last = lot.at(-1)
  if (!last) return null
  const before = (await advance(db as StoreWrite, 'dossiers', lot.length)) - lot.length
  const ranked = lot.map((dossier, i) => ({ ...dossier, rang: before + i + 1 }))
  await (isPostgres(db) ? giveRangs(db, ranked) : giveRangsOneByOne(db, ranked))
  return last.id
}

type Rangee = Lue & { readonly rang: number }

async function giveRangs(db: Kysely<Schema>, lot: readonly Rangee[]): Promise<void> {
  const [ids, rangs] = [lot.map(({ id }) => id), lot.map(({ rang }) => rang)]
  await sql`update dossier as d set rang = r.rang
    from unnest(${ids}::text[], ${rangs}::integer[]) as r (id, rang) where d.id = r.id`.execute(db)
  await sql`insert into dossier_mot_neuf (${COLONNES}) select ${asKept('m')}
    from dossier as d join dossier_mot as m on m.dossier_id = d.id where d.id = any(${ids}::text[])`.execute(
    db,
  )
}

async function giveRangsOneByOne(db: Kysely<Schema>, lot: readonly Rangee[]): Promise<void> {
  const mots = await pendant(db)
    .selectFrom('dossier_mot')
    .select(['dossier_id', 'mot', 'siren', 'valide'])
    .where('dossier_id', '>=', lot[0]?.id ?? '')
    .where('dossier_id', '<=', lot.at(-1)?.id ?? '')
    .execute()
  const byDossier = Map.groupBy(mots, ({ dossier_id }) => dossier_id)
  const rows: MotAvantNombres[] = []
  for (const { rang, ...dossier } of lot) {
    await db.updateTable('dossier').set({ rang }).where('id', '=', dossier.id).execute()
    for (const { mot, siren, valide } of byDossier.get(dossier.id) ?? [])
      rows.push({ rang, mot, siren, valide, ...clesMotOf(dossier) })
  }
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await pendant(db)
      .insertInto('dossier_mot_neuf')
      .values(rows.slice(from, from + PAR_INSERTION))
      .execute()
}

async function promise(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await holdTables(db, ['dossier'])
  await promiseNotNull(db, 'dossier', 'rang')
}

async function prove(db: Kysely<Schema>): Promise<void> {
  if (!isPostgres(db)) return
  await proveNotNull(db, 'dossier', 'rang')
  await holdFromVacuum(db, ['dossier_mot_neuf'])
  await sql`analyze dossier, dossier_mot_neuf`.execute(db)
}

async function finish(db: Kysely<Schema>): Promise<void> {
  const postgres = isPostgres(db)
  await holdTables(db, ['dossier', 'dossier_mot', 'dossier_mot_neuf'])
  if (postgres) {
    await sql`drop trigger dossier_ranger on dossier`.execute(db)
    await setNotNull(db, 'dossier', 'rang')
  }
  await db.schema.dropTable('dossier_mot').execute()
  await db.schema.alterTable('dossier_mot_neuf').renameTo('dossier_mot').execute()
  if (postgres) await replaceIndexes(db)
  else await remakeTables(db)
}

async function replaceIndexes(db: Kysely<Schema>): Promise<void> {
  await sql`drop function dossier_ranger(), dossier_mot_suivre()`.execute(db)
  await sql`alter table dossier_mot rename constraint dossier_mot_neuf_rang_fkey to dossier_mot_rang_fkey`.execute(
    db,
  )
  for (const { nom } of A_REMPLACER) {
    await db.schema.dropIndex(nom).ifExists().execute()
    await sql`alter index ${sql.ref(neuf(nom))} rename to ${sql.ref(nom)}`.execute(db)
  }
}

async function remakeTables(db: Kysely<Schema>): Promise<void> {
  // Filled first, then indexed: sorting a whole index once is many times quicker than placing each row in it.
  for (const def of indexesMots(ORDRES, 'rang')) await createIndex(db, def)
  await indexListes(db, 'rang')
  for (const table of SANS_ROWID) await dropRowid(db, table)
}

/** A short number for each dossier, which its words and the indexes of lists carry in place of its id, and short sort keys. */
export const rangs: StepInParts = {
  parts: [
    { up: addRang },
    { indexes: () => [{ nom: 'dossier_rang', table: 'dossier', colonnes: ['rang'], unique: true }] },
    { up: createMots },
    { lot: rank },
    {
      indexes: (db) => (isPostgres(db) ? A_REMPLACER.map((def) => ({ ...def, nom: neuf(def.nom) })) : []),
    },
    { up: promise },
    { up: prove },
  ],
  finish,
  besideFormer: true,
}
