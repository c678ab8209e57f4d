import { describe, expect, it } from 'vitest'
import { write } from '../store/store.ts'
import { openTestStore } from '../testing/store.ts'
import { chainEmpreinte } from './entree.ts'
import { appendJournal, readJournal } from './journal.ts'
import { verifyJournal } from './verify.ts'

const fait = (action: string) => ({
  le: '2026-08-24T08:00:00.000Z',
  par: 'Karim Besson',
  parId: 'k',
  role: 'employeur',
  action,
  details: { version: 2 },
})

/** The number of the second chain. */
const B = 2

async function chains() {
  const db = await openTestStore()
  for (const action of ['un', 'deux', 'trois'])
    for (const fil of ['a', 'b']) await write(db, (trx) => appendJournal(trx, fil, fait(action)))
  return db
}

describe('the journal', () => {
  it('chains each line to the one before it', async () => {
    const lines = await readJournal(await chains(), 'a')
    expect(lines.map((l) => l.rang)).toEqual([1, 2, 3])
    let last = '0'.repeat(64)
    for (const { fil, rang, ...line } of lines) {
      expect(line.empreinte).toBe(chainEmpreinte(last, fil, rang, line))
      last = line.empreinte
    }
    expect(new Set(lines.map((l) => l.empreinte)).size).toBe(3)
  })

  it('keeps every line of two writers at once', async () => {
    const db = await openTestStore()
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => write(db, (trx) => appendJournal(trx, 'a', fait(String(i))))),
    )
    expect(await readJournal(db, 'a')).toHaveLength(20)
    expect(await verifyJournal(db)).toEqual({ lignes: 20, ruptures: [] })
  })

  it.each([
    [
      'changed',
      async (db) =>
        db
          .updateTable('journal_ligne')
          .set({ details: '{}' })
          .where('chaine', '=', B)
          .where('rang', '=', 2)
          .execute(),
      2,
    ],
    [
      'removed',
      async (db) => db.deleteFrom('journal_ligne').where('chaine', '=', B).where('rang', '=', 2).execute(),
      2,
    ],
    [
      'cut off at the end',
      async (db) => db.deleteFrom('journal_ligne').where('chaine', '=', B).where('rang', '=', 3).execute(),
      3,
    ],
    [
      'dated otherwise',
      async (db) =>
        db
          .updateTable('journal_ligne')
          .set({ le: 0 })
          .where('chaine', '=', B)
          .where('rang', '=', 1)
          .execute(),
      1,
    ],
  ] as [string, (db: Awaited<ReturnType<typeof chains>>) => Promise<unknown>, number][])(
    'shows a line that was %s',
    async (_, alter, rang) => {
      const db = await chains()
      await alter(db)
      expect((await verifyJournal(db)).ruptures).toEqual([{ fil: 'b', rang }])
    },
  )
})
