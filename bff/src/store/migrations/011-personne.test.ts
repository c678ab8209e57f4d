import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { goBackBefore } from '../../testing/go-back.ts'
import { createHarness } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'

it('keeps what was in the columns and the table that it renames', async () => {
  const { db } = (await createHarness(undefined, 12)).deps
  const read = async () => ({
    // What they lack is computed when they are written, and messages came later: no step of the store can tell either.
    dossiers: (await db.selectFrom('dossier').selectAll().orderBy('id').execute()).map(
      ({ manque, non_lus_entreprise, ...kept }) => kept,
    ),
    mots: await db.selectFrom('dossier_mot').selectAll().orderBy('rang').orderBy('mot').execute(),
    salaries: await db
      .selectFrom('dossier_salarie')
      .selectAll()
      .orderBy('dossier_id')
      .orderBy('rang')
      .execute(),
  })
  const before = await read()
  expect(before.salaries.length).toBeGreaterThan(0)
  await goBackBefore(db, '011-personne')
  const { rows } = await sql<{
    apprenti: string
  }>`select apprenti, schema_version from dossier order by id`.execute(db)
  expect(rows.map(({ apprenti }) => apprenti)).toEqual(before.dossiers.map(({ personne }) => personne))

  await migrate(db)

  expect(await read()).toEqual(before)
})
