import { addDays, type DateIso } from '@mon-espace/domain'
import type { KyselyPlugin } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Store } from '../store/store.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, fillDraft, validDossier } from '../testing/parcours.ts'
import { tellAvis } from './avis.ts'
import { gatherEcheances } from './echeances.ts'

type Harness = Awaited<ReturnType<typeof createHarness>>

/** Brings the clock to nine in the morning of a day. */
function goTo({ clock }: Harness, jour: string): void {
  clock.advance((Date.parse(`${jour}T08:00:00Z`) - clock.now().getTime()) / 1000)
}

const mails = async ({ person }: Harness) =>
  (await person().call('GET', '/courriels')).body as { a: string[]; sujet: string; texte: string }[]

async function due(harness: Harness) {
  const who = await harness.signIn(EMPLOYEUR)
  const { id, numero } = await validDossier(who)
  const { echeances, pieces } = (await who.call('GET', `/dossiers/${id}`)).body
  return {
    who,
    id,
    numero,
    date: echeances[0].date as DateIso,
    pieces: pieces as { type: string; obligatoire: boolean }[],
  }
}

/** So many copies of the one dossier that there is. */
async function copyDossier(db: Store, count: number): Promise<void> {
  const row = await db.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
  const copies = Array.from({ length: count }, (_, n) => ({
    ...row,
    id: `${row.id}-${n}`,
    rang: 1000 + n,
    numero: `AP-${n}`,
  }))
  for (let n = 0; n < copies.length; n += 50)
    await db
      .insertInto('dossier')
      .values(copies.slice(n, n + 50))
      .execute()
}

describe('the deadline to send the file', () => {
  it('is told three days before, the day before, on the day and once it has passed, each once', async () => {
    const harness = await createHarness()
    const { date, numero } = await due(harness)
    const told = async (days: number) => {
      goTo(harness, addDays(date, days))
      return [await tellAvis(harness.deps), await tellAvis(harness.deps)]
    }
    expect(await told(-4)).toEqual([0, 0])
    expect(await told(-3)).toEqual([1, 0])
    const [first] = await mails(harness)
    expect(first).toMatchObject({ a: [EMPLOYEUR], sujet: `Dossier ${numero}\u00a0: une échéance` })
    expect(first?.texte).toContain('au plus tard le')
    expect(await told(-2)).toEqual([0, 0])
    expect(await told(-1)).toEqual([1, 0])
    expect(await told(0)).toEqual([1, 0])
    expect(await told(1)).toEqual([1, 0])
    expect((await mails(harness))[0]?.texte).toContain('délai échu le')
    expect(await told(2)).toEqual([0, 0])
  })

  it('is told late rather than three times when nobody kept house meanwhile, and never by night', async () => {
    const harness = await createHarness()
    const { date } = await due(harness)
    goTo(harness, date)
    harness.clock.advance(14 * 3600)
    expect(await tellAvis(harness.deps)).toBe(0)
    harness.clock.advance(10 * 3600)
    expect(await tellAvis(harness.deps)).toBe(1)
    expect(await tellAvis(harness.deps)).toBe(0)
  })

  it('is one mail a day for each person, whatever the number of dossiers', async () => {
    const harness = await createHarness()
    const { who, date } = await due(harness)
    await fillDraft(who)
    goTo(harness, addDays(date, -3))
    expect(await tellAvis(harness.deps)).toBe(1)
    expect((await mails(harness))[0]).toMatchObject({ a: [EMPLOYEUR], sujet: '2 échéances à suivre' })
  })

  it('is told of every dossier, however few are read at once, and what was told is not kept for the next round', async () => {
    const harness = await createHarness()
    const { date } = await due(harness)
    await copyDossier(harness.deps.db, 450)
    goTo(harness, addDays(date, -3))
    const gathered = async () =>
      Array.from(
        (await gatherEcheances(harness.deps, addDays(date, -3))).values(),
        ({ rappels }) => rappels.length,
      )
    expect(await gathered()).toEqual([451])
    expect(await tellAvis(harness.deps)).toBe(1)
    expect((await mails(harness))[0]?.sujet).toBe('451 échéances à suivre')
    expect(await gathered()).toEqual([])
  })

  it('is told once in a round, though it is put off while the dossiers are read', async () => {
    const harness = await createHarness()
    const { date } = await due(harness)
    const { db, dispositifs } = harness.deps
    await copyDossier(db, 250)
    let moved = ''
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        const [first] = result.rows
        if (result.rows.length === 200 && !moved) {
          moved = first?.id as string
          await db
            .updateTable('dossier')
            .set({ echeance: addDays(date, 1) })
            .where('id', '=', moved)
            .execute()
        }
        return result
      },
    }
    const outils = { db: db.withPlugin(plugin), dispositifs }
    const [dues] = (await gatherEcheances(outils, addDays(date, -3))).values()
    expect(moved).not.toBe('')
    expect(dues?.rappels.filter(({ dossier_id }) => dossier_id === moved)).toHaveLength(1)
    expect(dues?.rappels).toHaveLength(251)
  })

  it('is not told of a draft on the day somebody writes in it', async () => {
    const harness = await createHarness()
    const { date } = await due(harness)
    goTo(harness, addDays(date, -3))
    await fillDraft(await harness.signIn(EMPLOYEUR))
    await tellAvis(harness.deps)
    expect((await mails(harness))[0]?.sujet).not.toContain('2 échéances')
  })
})

describe('the 20 days of the OPCO', () => {
  it('are told to the case officers before, and what their silence decides to the enterprise after', async () => {
    const harness = await createHarness()
    const { who, id, pieces, numero } = await due(harness)
    for (const { type, obligatoire } of pieces) if (obligatoire) await deposit(who, id, type)
    const { echeances } = (await who.call('GET', `/dossiers/${id}`)).body
    const date: DateIso = echeances[0].date
    for (const [days, to] of [
      [-5, GESTIONNAIRE],
      [-3, GESTIONNAIRE],
      [-1, GESTIONNAIRE],
      [0, GESTIONNAIRE],
      [1, EMPLOYEUR],
    ] as const) {
      goTo(harness, addDays(date, days))
      expect([days, await tellAvis(harness.deps)]).toEqual([days, 1])
      expect((await mails(harness))[0]).toMatchObject({
        a: [to],
        sujet: `Dossier ${numero}\u00a0: une échéance`,
      })
    }
    expect((await mails(harness))[0]?.texte).toContain('réputée refusée')
  })
})
