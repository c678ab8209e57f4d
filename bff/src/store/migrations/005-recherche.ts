import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { pairesDe } from '../mots.ts'
import type { MotAvantRang, SchemaAvantRang } from './036-rangs.ts'
import { indexMots } from './index-mots.ts'
import { sortedText } from './texte-trie.ts'

const ORDRES = { maj: 'maj_le', echeance: 'echeance' }

/** Dossiers whose words are read at once, and rows of one insert: a million dossiers take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

async function createTable(db: Kysely<SchemaAvantRang>): Promise<void> {
  const { schema } = db
  const trie = sortedText(db as Kysely<unknown>)
  await schema.alterTable('dossier_mot').renameTo('dossier_mot_ancien').execute()
  await schema
    .createTable('dossier_mot')
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('mot', trie, (c) => c.notNull())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('valide', 'integer', (c) => c.notNull())
    .addColumn('maj_le', 'text', (c) => c.notNull())
    .addColumn('echeance', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_mots_pk', ['dossier_id', 'mot'])
    .execute()
}

/** Rows of the table this one replaces. */
const anciens = sql<Pick<MotAvantRang, 'siren' | 'mot' | 'dossier_id'>>`dossier_mot_ancien`

async function copyMots(db: Kysely<SchemaAvantRang>): Promise<void> {
  await db
    .insertInto('dossier_mot')
    .columns(['dossier_id', 'mot', 'siren', 'valide', 'maj_le', 'echeance'])
    .expression(
      db
        .selectFrom(anciens.as('m'))
        .innerJoin('dossier as d', 'd.id', 'm.dossier_id')
        .select(['m.dossier_id', 'm.mot', 'm.siren'])
        .select((eb) => eb.case().when('d.numero', 'is', null).then(0).else(1).end().as('valide'))
        .select(['d.maj_le', 'd.echeance']),
    )
    .execute()
}

/** Some dossiers after one, with their words. */
async function readLot(db: Kysely<SchemaAvantRang>, after: string): Promise<MotAvantRang[][]> {
  const dossiers = db.selectFrom('dossier').select('id').where('id', '>', after).orderBy('id').limit(PAR_LOT)
  const rows = await db
    .selectFrom('dossier_mot')
    .selectAll()
    .where('dossier_id', 'in', db.selectFrom(dossiers.as('lot')).select('id'))
    .orderBy('dossier_id')
    .execute()
  return [...Map.groupBy(rows, (row) => row.dossier_id).values()]
}

async function addPaires(db: Kysely<SchemaAvantRang>): Promise<void> {
  let after = ''
  while (true) {
    const lot = await readLot(db, after)
    const last = lot.at(-1)?.[0]
    if (!last) return
    after = last.dossier_id
    const rows = lot.flatMap((own) =>
      pairesDe(own.map(({ mot }) => mot)).flatMap((mot) => (own[0] ? [{ ...own[0], mot }] : [])),
    )
    for (let from = 0; from < rows.length; from += PAR_INSERTION)
      await db
        .insertInto('dossier_mot')
        .values(rows.slice(from, from + PAR_INSERTION))
        .execute()
  }
}

async function up(db: Kysely<SchemaAvantRang>): Promise<void> {
  await createTable(db)
  await copyMots(db)
  await addPaires(db)
  // Filled first, then indexed: sorting a whole index once is many times quicker than placing each row in it.
  await indexMots(db, ORDRES, 'dossier_id')
  await db.schema.dropTable('dossier_mot_ancien').execute()
}

/** The words of a dossier, and every two of a name, in the orders of the lists: a search stops at the end of its page. */
export const recherche: Migration = { up }
