import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { breathe } from '../../breathe.ts'
import { clesMotOf } from '../cles-mot.ts'
import type { TableDossier } from '../schema.ts'
import type { MotAvantNombres, SchemaAvantNombres } from './037-nombres.ts'
import { indexMots } from './index-mots.ts'
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

/** Dossiers whose words are read at once, and rows of one insert: a million dossiers take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

const ORDRES = { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_personne', echeance: 'echeance' }

/** The indexes of lists, by their names, without what tells apart those of one key, which comes last. */
const DES_SIREN: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(ORDRES).flatMap(([nom, cle]) => [
      [`dossier_siren_${nom}`, ['siren', cle]],
      [`dossier_siren_etat_${nom}`, ['siren', 'etat', cle]],
    ]),
  ),
  dossier_suivi: ['siren', 'suivi_par', 'echeance'],
}
/** Those of what was validated alone. */
const DES_VALIDES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(ORDRES).flatMap(([nom, cle]) => [
      [`dossier_valide_${nom}`, [cle]],
      [`dossier_valide_etat_${nom}`, ['etat', cle]],
    ]),
  ),
  dossier_gestionnaire: ['gestionnaire_id', 'etat', 'echeance'],
}

/** Makes the indexes of lists anew, each ending with this column. */
export async function indexListes(
  { schema }: Pick<Kysely<unknown>, 'schema'>,
  dernier: 'id' | 'rang',
): Promise<void> {
  for (const [nom, colonnes] of Object.entries({ ...DES_SIREN, ...DES_VALIDES })) {
    await schema.dropIndex(nom).execute()
    const index = schema
      .createIndex(nom)
      .on('dossier')
      .columns([...colonnes, dernier])
    await (nom in DES_VALIDES ? index.where(sql.ref('numero'), 'is not', null) : index).execute()
  }
}

async function createMots(db: Kysely<SchemaAvantNombres>): Promise<void> {
  const { schema } = db
  const trie = sortedText(db as Kysely<unknown>)
  await schema.alterTable('dossier_mot').renameTo('dossier_mot_ancien').execute()
  const table = schema
    .createTable('dossier_mot')
    .addColumn('rang', 'integer', (c) => c.notNull().references('dossier.rang').onDelete('cascade'))
    .addColumn('mot', trie, (c) => c.notNull())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('maj_le', 'bigint', (c) => c.notNull())
    .addColumn('echeance', 'integer', (c) => c.notNull())
    .addColumn('tri_personne', trie, (c) => c.notNull())
    .addColumn('date_debut', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_mot_pk', ['rang', 'mot'])
  // The table is then its own index, which SQLite would keep beside it.
  await (isPostgres(db) ? table : table.modifyEnd(sql`without rowid`)).execute()
}

const isPostgres = (db: Kysely<SchemaAvantNombres>) => db.getExecutor().adapter instanceof PostgresAdapter

/** Tables whose key is the way to their rows. */
const SANS_ROWID = ['dossier_salarie', 'instantane', 'piece', 'piece_version', 'tiers_mot']

/** A table that others refer to is not renamed: their references would follow it. */
async function isReferredTo(db: Kysely<SchemaAvantNombres>, table: string): Promise<boolean> {
  const { rows } = await sql`
    select name from sqlite_schema where sql like ${`%references "${table}"%`}`.execute(db)
  return rows.length > 0
}

/** Makes a table of SQLite its own index, which it kept beside it. */
async function dropRowid(db: Kysely<SchemaAvantNombres>, table: string): Promise<void> {
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

/** Rows of the table this one replaces. */
const anciens = sql<Pick<MotAvantRang, 'dossier_id' | 'mot' | 'siren' | 'valide'>>`dossier_mot_ancien`

const LUES = ['id', 'maj_le', 'echeance', 'tri_personne', 'date_debut'] as const

/** Ranks dossiers by id, which is nearly the order they were made in, and gives their words the rank of theirs. */
async function rank(db: Kysely<SchemaAvantNombres>): Promise<number> {
  let rang = 0
  for (let after = ''; ; ) {
    const lot = await db
      .selectFrom('dossier')
      .select(LUES)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAR_LOT)
      .execute()
    const last = lot.at(-1)
    if (!last) return rang
    const mots = await db
      .selectFrom(anciens.as('m'))
      .select(['m.dossier_id', 'm.mot', 'm.siren', 'm.valide'])
      .where('m.dossier_id', '>', after)
      .where('m.dossier_id', '<=', last.id)
      .execute()
    after = last.id
    const byDossier = Map.groupBy(mots, (mot) => mot.dossier_id)
    const rows: MotAvantNombres[] = []
    for (const dossier of lot) {
      rang += 1
      await db.updateTable('dossier').set({ rang }).where('id', '=', dossier.id).execute()
      for (const { mot, siren, valide } of byDossier.get(dossier.id) ?? [])
        rows.push({ rang, mot, siren, valide, ...clesMotOf(dossier) })
    }
    for (let from = 0; from < rows.length; from += PAR_INSERTION)
      await db
        .insertInto('dossier_mot')
        .values(rows.slice(from, from + PAR_INSERTION))
        .execute()
    await breathe()
  }
}

async function up(db: Kysely<SchemaAvantNombres>): Promise<void> {
  const { schema } = db
  await schema.alterTable('dossier').addColumn('rang', 'integer').execute()
  await schema.createIndex('dossier_rang').unique().on('dossier').column('rang').execute()
  await createMots(db)
  const valeur = await rank(db)
  if (isPostgres(db))
    await schema
      .alterTable('dossier')
      .alterColumn('rang', (c) => c.setNotNull())
      .execute()
  await db
    .insertInto('compteur')
    .values({ nom: 'dossiers', valeur })
    .onConflict((c) => c.column('nom').doUpdateSet({ valeur }))
    .execute()
  await schema.dropTable('dossier_mot_ancien').execute()
  // Filled first, then indexed: sorting a whole index once is many times quicker than placing each row in it.
  await indexMots(db, ORDRES, 'rang')
  await indexListes(db, 'rang')
  if (!isPostgres(db)) for (const table of SANS_ROWID) await dropRowid(db, table)
}

/** A short number for each dossier, which its words and the indexes of lists carry in place of its id, and short sort keys. */
export const rangs: Migration = { up }
