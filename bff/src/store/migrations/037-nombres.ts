import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { breathe } from '../../breathe.ts'
import { numeroSiren } from '../cles-mot.ts'
import { abrege } from '../empreinte.ts'
import { CLES_TIERS, cleTiers } from '../mots.ts'
import type { Schema, TableDossierMot, TableJournalLigne, TableTiers, TableTiersMot } from '../schema.ts'
import { SIGNES } from '../tiers.ts'
import { createView, numbered } from './036-journal.ts'
import { indexMots } from './index-mots.ts'
import { sortedText } from './texte-trie.ts'

type SirenEnTexte<T> = Omit<T, 'siren'> & { siren: string }
export type MotAvantNombres = SirenEnTexte<TableDossierMot>

/** Words, whom contracts name and the journal as the steps before this one knew them. */
export type SchemaAvantNombres = Omit<
  Schema,
  'dossier_mot' | 'tiers' | 'tiers_mot' | 'journal_ligne' | 'journal_action'
> & {
  dossier_mot: MotAvantNombres
  tiers: SirenEnTexte<TableTiers>
  tiers_mot: SirenEnTexte<TableTiersMot>
  journal_ligne: Omit<TableJournalLigne, 'action'> & { action: string }
}

/** Tables under the name that they are filled by, beside those they replace, which are read meanwhile. */
interface SchemaNeuf extends SchemaAvantNombres {
  dossier_mot_neuf: TableDossierMot
  tiers_neuf: TableTiers
  tiers_mot_neuf: TableTiersMot
}
type Base = Kysely<SchemaNeuf>

/** Dossiers, chains or bodies read at once, and rows of one insert: a million dossiers take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

const ORDRES = { maj: 'maj_le', debut: 'date_debut', apprenti: 'tri_personne', echeance: 'echeance' }

const isPostgres = (db: Base) => db.getExecutor().adapter instanceof PostgresAdapter

/** On SQLite a table whose key is the way to its rows is its own index, which it would keep beside it. */
const surCle = (db: Base) => (isPostgres(db) ? sql`` : sql`without rowid`)

/** Is a column still one of texts, or was it moved by an attempt before this one? */
async function isText(db: Base, table: string, column: string): Promise<boolean> {
  const { columns = [] } = (await db.introspection.getTables()).find(({ name }) => name === table) ?? {}
  return columns.some(({ name, dataType }) => name === column && dataType.toLowerCase() === 'text')
}

/** Signs that a key had: 96 bits in hexadecimal. */
const SIGNES_AVANT = 24
const MARQUE_PERSONNE_AVANT = 'z'

/** The key of somebody named in as few signs as it has from now on; any other word as it is. */
function shorten(mot: string): string {
  if (!mot.startsWith(CLES_TIERS.debut) || mot.length < CLES_TIERS.debut.length + SIGNES_AVANT) return mot
  const personne = mot.startsWith(MARQUE_PERSONNE_AVANT, CLES_TIERS.debut.length)
  return cleTiers(abrege(mot.slice(-SIGNES_AVANT), SIGNES), personne)
}

async function insertAll<T extends 'dossier_mot_neuf' | 'tiers_neuf' | 'tiers_mot_neuf'>(
  db: Base,
  table: T,
  rows: readonly SchemaNeuf[T][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await db
      .insertInto(table as 'dossier_mot_neuf')
      .values(rows.slice(from, from + PAR_INSERTION) as never)
      // Those that an attempt before this one wrote.
      .onConflict((oc) => oc.doNothing())
      .execute()
}

async function createMots(db: Base): Promise<void> {
  const trie = sortedText(db as unknown as Kysely<unknown>)
  await db.schema
    .createTable('dossier_mot_neuf')
    .ifNotExists()
    .addColumn('rang', 'integer', (c) => c.notNull().references('dossier.rang').onDelete('cascade'))
    .addColumn('mot', trie, (c) => c.notNull())
    .addColumn('siren', 'integer', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('maj_le', 'bigint', (c) => c.notNull())
    .addColumn('echeance', 'integer', (c) => c.notNull())
    .addColumn('tri_personne', trie, (c) => c.notNull())
    .addColumn('date_debut', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_mot_cles', ['rang', 'mot'])
    .modifyEnd(surCle(db))
    .execute()
}

/** The highest number of a table: its rows are read by ranges of it. */
async function highest(db: Base, table: 'dossier_mot' | 'journal_ligne', column: 'rang' | 'chaine') {
  const { rows } = await sql<{ plus: number | null }>`
    select max(${sql.ref(column)}) as plus from ${sql.table(table)}`.execute(db)
  return rows[0]?.plus ?? 0
}

async function copyMots(db: Base): Promise<void> {
  const plus = await highest(db, 'dossier_mot', 'rang')
  for (let after = 0; after < plus; after += PAR_LOT) {
    const rows = await db
      .selectFrom('dossier_mot')
      .selectAll()
      .where('rang', '>', after)
      .where('rang', '<=', after + PAR_LOT)
      .execute()
    await insertAll(
      db,
      'dossier_mot_neuf',
      rows.map((row) => ({ ...row, mot: shorten(row.mot), siren: numeroSiren(row.siren) })),
    )
    await breathe()
  }
}

async function createTiers(db: Base): Promise<void> {
  const trie = sortedText(db as unknown as Kysely<unknown>)
  await db.schema
    .createTable('tiers_neuf')
    .ifNotExists()
    .addColumn('siren', 'integer', (c) => c.notNull())
    .addColumn('cle', trie, (c) => c.notNull())
    .addColumn('genre', 'text', (c) => c.notNull())
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tiers_cles', ['siren', 'cle'])
    .modifyEnd(surCle(db))
    .execute()
  await db.schema
    .createTable('tiers_mot_neuf')
    .ifNotExists()
    .addColumn('siren', 'integer', (c) => c.notNull())
    .addColumn('cle', trie, (c) => c.notNull())
    .addColumn('mot', trie, (c) => c.notNull())
    .addPrimaryKeyConstraint('tiers_mot_cles', ['siren', 'cle', 'mot'])
    .addForeignKeyConstraint('tiers_mot_tiers', ['siren', 'cle'], 'tiers_neuf', ['siren', 'cle'], (c) =>
      c.onDelete('cascade'),
    )
    .modifyEnd(surCle(db))
    .execute()
}

async function copyTiers(db: Base): Promise<void> {
  for (let after = { siren: '', cle: '' }; ; ) {
    const lot = await db
      .selectFrom('tiers')
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple('siren', 'cle'), '>', tuple(after.siren, after.cle)))
      .orderBy('siren')
      .orderBy('cle')
      .limit(PAR_LOT)
      .execute()
    const last = lot.at(-1)
    if (!last) return
    const mots = await db
      .selectFrom('tiers_mot')
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple('siren', 'cle'), '>', tuple(after.siren, after.cle)))
      .where(({ eb, refTuple, tuple }) => eb(refTuple('siren', 'cle'), '<=', tuple(last.siren, last.cle)))
      .execute()
    const renew = <T extends { siren: string; cle: string }>(row: T) => ({
      ...row,
      siren: numeroSiren(row.siren),
      cle: shorten(row.cle),
    })
    await insertAll(db, 'tiers_neuf', lot.map(renew))
    await insertAll(db, 'tiers_mot_neuf', mots.map(renew))
    after = last
    await breathe()
  }
}

async function createLignes(db: Base): Promise<void> {
  const postgres = isPostgres(db)
  await db.schema
    .createTable('journal_action')
    .ifNotExists()
    .addColumn('action', 'integer', numbered(postgres))
    .addColumn('nom', 'text', (c) => c.notNull())
    .addUniqueConstraint('journal_action_nom', ['nom'])
    .execute()
  await db.schema
    .createTable('journal_ligne_neuf')
    .ifNotExists()
    .addColumn('chaine', 'integer', (c) => c.notNull())
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('le', 'bigint', (c) => c.notNull())
    .addColumn('auteur', 'integer', (c) => c.notNull())
    .addColumn('action', 'integer', (c) => c.notNull())
    .addColumn('details', postgres ? 'bytea' : 'text', (c) => c.notNull())
    .addColumn('empreinte', postgres ? 'bytea' : 'blob', (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_ligne_cles', ['chaine', 'rang'])
    .modifyEnd(surCle(db))
    .execute()
}

/** By the engine alone: nothing of a line is read but the name of its action. */
async function copyLignes(db: Base): Promise<void> {
  await sql`insert into journal_action (nom) select distinct action from journal_ligne where true
    on conflict do nothing`.execute(db)
  const plus = await highest(db, 'journal_ligne', 'chaine')
  for (let after = 0; after < plus; after += PAR_LOT) {
    await sql`
      insert into journal_ligne_neuf (chaine, rang, le, auteur, action, details, empreinte)
      select l.chaine, l.rang, l.le, l.auteur, a.action, l.details, l.empreinte
      from journal_ligne as l join journal_action as a on a.nom = l.action
      where l.chaine > ${after} and l.chaine <= ${after + PAR_LOT}
      on conflict do nothing`.execute(db)
    await breathe()
  }
}

/** Puts filled tables in the place of those they replace, whoever refers to others first, with what goes with them: all at once. */
async function swap(
  db: Base,
  tables: readonly string[],
  finish: (trx: Base) => Promise<void>,
): Promise<void> {
  const all = async (trx: Base) => {
    for (const table of tables) await trx.schema.dropTable(table).execute()
    for (const table of tables) await trx.schema.alterTable(`${table}_neuf`).renameTo(table).execute()
    await finish(trx)
  }
  await (db.isTransaction ? all(db) : db.transaction().execute(all))
}

async function indexTiers({ schema }: Base): Promise<void> {
  await schema.createIndex('tiers_siret').on('tiers').columns(['siret', 'genre']).execute()
  await schema.createIndex('tiers_mot_siren').on('tiers_mot').columns(['siren', 'mot', 'cle']).execute()
  await schema.createIndex('tiers_mot_mot').on('tiers_mot').columns(['mot', 'cle']).execute()
}

async function up(db: Base): Promise<void> {
  if (await isText(db, 'dossier_mot', 'siren')) {
    await createMots(db)
    await copyMots(db)
    await swap(db, ['dossier_mot'], (trx) => indexMots(trx, ORDRES, 'rang'))
  }
  if (await isText(db, 'tiers', 'siren')) {
    await createTiers(db)
    await copyTiers(db)
    await swap(db, ['tiers_mot', 'tiers'], indexTiers)
  }
  if (await isText(db, 'journal_ligne', 'action')) {
    await createLignes(db)
    await copyLignes(db)
    // A view of a table keeps it from being dropped.
    await db.schema.dropView('journal').ifExists().execute()
    await swap(db, ['journal_ligne'], (trx) =>
      createView(trx, sql`n.nom`, sql`join journal_action as n on n.action = l.action`),
    )
  }
}

/** Enterprises and actions as numbers, and shorter keys for whom contracts name, where each dossier has dozens of them. */
export const nombres: Migration = { up }
