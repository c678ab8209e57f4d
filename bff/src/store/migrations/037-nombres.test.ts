import { expect, it } from 'vitest'
import { verifyJournal } from '../../journal/verify.ts'
import { goBackToTextes } from '../../testing/go-back.ts'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'
import type { Store } from '../store.ts'

/** What the step moves, as it is kept. */
const kept = async (db: Store) => ({
  mots: await db.selectFrom('dossier_mot').selectAll().orderBy('rang').orderBy('mot').execute(),
  tiers: await db.selectFrom('tiers').selectAll().orderBy('siren').orderBy('cle').execute(),
  tiersMots: await db
    .selectFrom('tiers_mot')
    .selectAll()
    .orderBy('siren')
    .orderBy('cle')
    .orderBy('mot')
    .execute(),
  journal: await db.selectFrom('journal').selectAll().orderBy('fil').orderBy('rang').execute(),
})

const world = async (dossiers: number) => {
  const { deps, signIn } = await createHarness(undefined, dossiers)
  return { db: deps.db, signIn }
}

it('keeps every word, whom contracts name and the journal, in fewer signs', async () => {
  const { db, signIn } = await world(40)
  const before = await kept(db)
  const verified = await verifyJournal(db)
  await goBackToTextes(db)
  const longs = (await db.selectFrom('tiers').select(['siren', 'cle']).execute()) as unknown as {
    siren: string
    cle: string
  }[]
  expect(longs.length).toBeGreaterThan(5)
  for (const { siren, cle } of longs) {
    expect(siren).toMatch(/^\d{9}$/)
    expect(cle).toMatch(/^ {2}z?[0-9a-f]{24}$/)
  }

  await migrate(db)

  expect(await kept(db)).toEqual(before)
  expect(before.tiers.every(({ cle }) => /^ {2}~?[\w-]{12}$/.test(cle))).toBe(true)
  expect(before.mots.length).toBeGreaterThan(300)
  expect(await verifyJournal(db)).toEqual(verified)
  const employeur = await signIn(EMPLOYEUR)
  const found = await employeur.call('POST', '/dossiers/recherche', { q: 'cfa demo' })
  expect(found.body.elements.length).toBeGreaterThan(0)
})
