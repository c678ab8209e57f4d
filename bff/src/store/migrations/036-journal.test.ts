import { expect, it } from 'vitest'
import { verifyJournal } from '../../journal/verify.ts'
import { goBackBefore, goBackBeforeRangs } from '../../testing/go-back.ts'
import { createHarness } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'

it('keeps every line as it was, and every chain whole', async () => {
  const { db } = (await createHarness(undefined, 12)).deps
  const read = () => db.selectFrom('journal').selectAll().orderBy('fil').orderBy('rang').execute()
  const [before, verified] = [await read(), await verifyJournal(db)]
  expect(before.length).toBeGreaterThan(80)
  await goBackBefore(db, '011-personne')
  await migrate(db)
  expect(await read()).toEqual(before)
  expect(await verifyJournal(db)).toEqual(verified)
  expect(verified.ruptures).toEqual([])
})

it('shows what was altered before as it would have been shown', async () => {
  const { db } = (await createHarness(undefined, 3)).deps
  const [{ fil }] = (await db.selectFrom('journal_tete').select('fil').orderBy('fil').execute()) as [
    { fil: string },
  ]
  await goBackBefore(db, '011-personne')
  await db.updateTable('journal').set({ le: 'hier' }).where('fil', '=', fil).where('rang', '=', 1).execute()
  await migrate(db)
  expect((await verifyJournal(db)).ruptures).toEqual([{ fil, rang: 1 }])
})

it('goes on after a lot that failed, and loses nothing', async () => {
  const { db } = (await createHarness(undefined, 12)).deps
  const read = () => db.selectFrom('journal').selectAll().orderBy('fil').orderBy('rang').execute()
  const before = await read()
  await goBackBeforeRangs(db)
  const last = before.at(-1)
  const put = (empreinte = '') =>
    db
      .updateTable('journal')
      .set({ empreinte })
      .where('fil', '=', last?.fil ?? '')
      .where('rang', '=', last?.rang ?? 0)
      .execute()
  await put('no digest')
  for (const _ of [1, 2]) await expect(migrate(db)).rejects.toThrow()
  await put(last?.empreinte)
  await migrate(db)
  expect(await read()).toEqual(before)
  expect((await verifyJournal(db)).ruptures).toEqual([])
})
