import { describe, expect, it } from 'vitest'
import { verifyJournal } from '../journal/verify.ts'
import { testClock } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'
import { ETAPES_DEMO } from './etapes.ts'
import { createMemoryDeps } from './page-deps.ts'
import { seedDemo } from './seed.ts'

async function world(start: string, dossiers?: number) {
  const deps = await createMemoryDeps(await openTestStore(), {
    urlPublique: 'http://localhost:9000',
    documents: { make: async () => new Uint8Array() },
    clock: testClock(start),
  })
  await seedDemo(deps, dossiers === undefined ? {} : { dossiers })
  const rows = await deps.db
    .selectFrom('dossier')
    .select(['etat', 'numero', 'personne', 'siret', 'date_debut', 'complet_le'])
    .orderBy('id')
    .execute()
  return { deps, rows }
}

describe('the demo world', () => {
  // Rules look at the calendar: the seed must pass them whatever the day it is made.
  for (const day of ['2026-08-24', '2026-11-23', '2027-02-28', '2027-06-30'])
    it(`has forty dossiers over every state on ${day}`, async () => {
      const { deps, rows } = await world(`${day}T09:00:00Z`)
      const count = (etat: string) => rows.filter((r) => r.etat === etat).length
      expect(Object.fromEntries(ETAPES_DEMO.map((e) => [e.etat, count(e.etat)]))).toEqual(
        Object.fromEntries(ETAPES_DEMO.map((e) => [e.etat, e.combien])),
      )
      expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    })

  it('is the same each time, and once', async () => {
    const [one, two] = [await world('2026-11-23T09:00:00Z', 12), await world('2026-11-23T09:00:00Z', 12)]
    expect(one.rows).toEqual(two.rows)
    await seedDemo(one.deps)
    expect(await one.deps.db.selectFrom('dossier').select('id').execute()).toHaveLength(12)
  })

  it('shows every state in its first eight', async () => {
    const { rows } = await world('2026-11-23T09:00:00Z', 8)
    expect(new Set(rows.map((r) => r.etat)).size).toBe(8)
  })
})
