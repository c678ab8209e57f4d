import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { breathe } from '../../breathe.ts'
import { numeroSiren } from '../cles-mot.ts'
import { abrege } from '../empreinte.ts'
import { isPostgres } from '../engine.ts'
import { holdAtLast, holdWriters } from '../hold-tables.ts'
import { createIndex, type IndexDef } from '../index-def.ts'
import { CLES_TIERS, cleTiers } from '../mots.ts'
import type { Schema, TableDossierMot, TableJournalLigne, TableTiers, TableTiersMot } from '../schema.ts'
import { SIGNES } from '../tiers.ts'
import { createView, numbered } from './036-journal.ts'
import { indexesMots } from './index-mots.ts'
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

/** On SQLite a table whose key is the way to its rows is its own index, which it would keep beside it. */
const surCle = (db: Base) => (isPostgres(db) ? sql`` : sql`without rowid`)

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
      .execute()
}

async function createMots(db: Base): Promise<void> {
  const trie = sortedText(db as unknown as Kysely<unknown>)
  await db.schema
    .createTable('dossier_mot_neuf')
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
    .addColumn('action', 'integer', numbered(postgres))
    .addColumn('nom', 'text', (c) => c.notNull())
    .addUniqueConstraint('journal_action_nom', ['nom'])
    .execute()
  await db.schema
    .createTable('journal_ligne_neuf')
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
  await sql`insert into journal_action (nom) select distinct action from journal_ligne`.execute(db)
  const plus = await highest(db, 'journal_ligne', 'chaine')
  for (let after = 0; after < plus; after += PAR_LOT) {
    await sql`
      insert into journal_ligne_neuf (chaine, rang, le, auteur, action, details, empreinte)
      select l.chaine, l.rang, l.le, l.auteur, a.action, l.details, l.empreinte
      from journal_ligne as l join journal_action as a on a.nom = l.action
      where l.chaine > ${after} and l.chaine <= ${after + PAR_LOT}`.execute(db)
    await breathe()
  }
}

/** Whoever refers to others first. */
const TABLES = ['dossier_mot', 'tiers_mot', 'tiers', 'journal_ligne'] as const

/** Indexes of the tables that are filled: under these names on SQLite, where others bear them until the end on PostgreSQL. */
const indexesOf = (suffixe: '' | '_neuf'): IndexDef[] => [
  ...indexesMots(ORDRES, 'rang', `dossier_mot${suffixe}`),
  { nom: 'tiers_siret', table: `tiers${suffixe}`, colonnes: ['siret', 'genre'] },
  { nom: 'tiers_mot_siren', table: `tiers_mot${suffixe}`, colonnes: ['siren', 'mot', 'cle'] },
  { nom: 'tiers_mot_mot', table: `tiers_mot${suffixe}`, colonnes: ['mot', 'cle'] },
]

async function indexBeside(db: Base): Promise<void> {
  for (const def of indexesOf('_neuf')) await createIndex(db, { ...def, nom: `${def.nom}_neuf` })
  await sql`analyze ${sql.join(TABLES.map((table) => sql.table(`${table}_neuf`)))}`.execute(db)
}

/** Puts filled tables in the place of those they replace, with what goes with them. */
async function swap(db: Base): Promise<void> {
  // A view of a table keeps it from being dropped.
  await db.schema.dropView('journal').execute()
  for (const table of TABLES) await db.schema.dropTable(table).execute()
  for (const table of TABLES) await db.schema.alterTable(`${table}_neuf`).renameTo(table).execute()
  for (const def of indexesOf(''))
    if (isPostgres(db))
      await sql`alter index ${sql.ref(`${def.nom}_neuf`)} rename to ${sql.ref(def.nom)}`.execute(db)
    // Filled first, then indexed: sorting a whole index once is many times quicker than placing each row in it.
    else await createIndex(db, def)
  await createView(
    db as unknown as Kysely<Schema>,
    sql`n.nom`,
    sql`join journal_action as n on n.action = l.action`,
  )
}

/** In one transaction, whose readers wait for its end alone: whoever writes waits for all of it (PostgreSQL). */
async function up(db: Base): Promise<void> {
  await holdWriters(db, ['dossier', 'journal_tete', ...TABLES])
  await createMots(db)
  await copyMots(db)
  await createTiers(db)
  await copyTiers(db)
  await createLignes(db)
  await copyLignes(db)
  if (isPostgres(db)) await indexBeside(db)
  await holdAtLast(db, ['journal', ...TABLES])
  await swap(db)
}

/** Enterprises and actions as numbers, and shorter keys for whom contracts name, where each dossier has dozens of them. */
export const nombres: Migration = { up }
