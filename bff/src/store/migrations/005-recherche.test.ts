import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { goBackBefore } from '../../testing/go-back.ts'
import { createHarness } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'
import type { Store } from '../store.ts'
import type { SchemaAvantRang } from './036-rangs.ts'
import { sortedText } from './texte-trie.ts'

const DOSSIERS = 30

/** The store as that step knows it. */
const avant = (db: Store) => db as unknown as Kysely<SchemaAvantRang>

/** The words as the step before kept them: no pairs, no place in an order. */
async function goBack(db: Store): Promise<void> {
  await goBackBefore(db, '005-recherche')
  const mots = await avant(db)
    .selectFrom('dossier_mot')
    .select(['siren', 'mot', 'dossier_id'])
    .where('mot', 'not like', ' %')
    .execute()
  await db.schema.dropTable('dossier_mot').execute()
  await db.schema
    .createTable('dossier_mot')
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('mot', sortedText(db as unknown as Kysely<unknown>), (c) => c.notNull())
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('dossier_mot_pk', ['siren', 'mot', 'dossier_id'])
    .execute()
  await db.schema.createIndex('dossier_mot_mot').on('dossier_mot').columns(['mot', 'dossier_id']).execute()
  await db
    .insertInto('dossier_mot')
    .values(mots as never)
    .execute()
}

const entries = (db: Store) =>
  db.selectFrom('dossier_mot').selectAll().orderBy('rang').orderBy('mot').execute()

it('finds again by their words the dossiers that were there before', async () => {
  const { db } = (await createHarness(undefined, DOSSIERS)).deps
  const before = await entries(db)
  expect(before.some(({ mot }) => mot.startsWith(' '))).toBe(true)
  await goBack(db)
  await migrate(db)
  expect(await entries(db)).toEqual(before)
})

it('leaves a store as it was when it fails', async () => {
  const { db } = (await createHarness(undefined, DOSSIERS)).deps
  await goBack(db)
  const before = await avant(db).selectFrom('dossier_mot').select(['mot', 'dossier_id']).execute()
  // In the way of the last but one of its statements.
  await db.schema.createTable('dossier_mot_valide_echeance').addColumn('x', 'text').execute()
  await expect(migrate(db)).rejects.toThrow()
  expect(await avant(db).selectFrom('dossier_mot').select(['mot', 'dossier_id']).execute()).toEqual(before)
  await db.schema.dropTable('dossier_mot_valide_echeance').execute()
  await migrate(db)
})
