import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { goBackBefore } from '../../testing/go-back.ts'
import { createHarness } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'
import { packerOf } from '../pack.ts'
import type { Store } from '../store.ts'

const textes = async (db: Store) => ({
  dossiers: await db.selectFrom('dossier').select(['id', 'contrat', 'decision']).orderBy('id').execute(),
  instantanes: await db.selectFrom('instantane').selectAll().orderBy('dossier_id').orderBy('n').execute(),
})

/** Bytes that contracts take as they are kept. */
async function weigh(db: Store): Promise<number> {
  const { rows } = await sql<{ octets: number | string }>`
    select sum(octet_length(contrat)) as octets from dossier`.execute(db)
  return Number(rows[0]?.octets)
}

it('packs what was kept in clear, of which nothing is lost', async () => {
  const { db } = (await createHarness(undefined, 40)).deps
  const before = await textes(db)
  const kept = await weigh(db)
  await goBackBefore(db, '011-personne')
  const clear = await weigh(db)

  await migrate(db)

  expect(await textes(db)).toEqual(before)
  expect(before.instantanes.length).toBeGreaterThan(20)
  expect(await weigh(db)).toBe(kept)
  if (packerOf(db) !== null) expect(kept).toBeLessThan(clear / 3)
})
