import { expect, it } from 'vitest'
import { postLettre } from '../../courriels/outbox.ts'
import { goBackBefore } from '../../testing/go-back.ts'
import { testClock } from '../../testing/harness.ts'
import { openTestStore } from '../../testing/store.ts'
import { migrate } from '../migrate.ts'

it('makes a mail of each recipient of those that wait or left, in the state they were in', async () => {
  const [db, clock] = [await openTestStore(), testClock()]
  const before = async (a: readonly string[], etat: string) => {
    await postLettre(db, clock, ['nobody@b.example'], { sujet: a.join(' '), titre: 'T', paragraphes: ['P'] })
    await db
      .updateTable('courriel')
      .set({ a: JSON.stringify(a), etat, essais: 3 })
      .where('a', '=', 'nobody@b.example')
      .execute()
  }
  await before(['seul@b.example'], 'a_envoyer')
  await before(['un@b.example', 'deux@b.example', 'trois@b.example'], 'a_envoyer')
  await before(['une@b.example', 'autre@b.example'], 'envoye')
  const old = await db.selectFrom('courriel').select('id').execute()
  await goBackBefore(db, '008-destinataires')

  await migrate(db)

  const rows = await db.selectFrom('courriel').selectAll().orderBy('id').execute()
  expect(rows.map(({ a, sujet, etat, essais }) => [a, sujet, etat, essais])).toEqual([
    ['seul@b.example', 'seul@b.example', 'a_envoyer', 3],
    ['un@b.example', 'un@b.example deux@b.example trois@b.example', 'a_envoyer', 3],
    ['une@b.example', 'une@b.example autre@b.example', 'envoye', 3],
    ['deux@b.example', 'un@b.example deux@b.example trois@b.example', 'a_envoyer', 3],
    ['trois@b.example', 'un@b.example deux@b.example trois@b.example', 'a_envoyer', 3],
    ['autre@b.example', 'une@b.example autre@b.example', 'envoye', 3],
  ])
  expect(rows.slice(0, 3).map(({ id }) => id)).toEqual(old.map(({ id }) => id).sort())
})
