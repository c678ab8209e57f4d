import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { keepHouse } from '../entretien/entretien.ts'
import type { Schema } from '../store/schema.ts'
import { fauxSceau } from '../testing/faux-sceau.ts'
import { createHarness } from '../testing/harness.ts'

/** A service, and how often its disk was tried. */
async function open(broken?: (db: Kysely<Schema>) => Kysely<Schema>) {
  let tries = 0
  const harness = await createHarness(({ files, db }) => ({
    files: {
      ...files,
      check: async () => {
        tries += 1
      },
    },
    ...(broken ? { db: broken(db) } : {}),
  }))
  const ask = () => harness.person().call('GET', '/sante/pret')
  return { ...harness, ask, tries: () => tries }
}

it('is looked at once for all who ask within a second, then anew', async () => {
  const { ask, tries, clock } = await open()
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  clock.advance(0.9)
  await ask()
  expect(tries()).toBe(1)
  clock.advance(0.1)
  await ask()
  expect(tries()).toBe(2)
})

it('is not ready when the store is read and not written, and leaves nothing of having tried', async () => {
  const { ask } = await open((db) =>
    db.withPlugin({
      transformQuery: ({ node }) => {
        if (node.kind === 'InsertQueryNode')
          throw new Error('cannot execute INSERT in a read-only transaction')
        return node
      },
      transformResult: async ({ result }) => result,
    }),
  )
  const { status, body } = await ask()
  expect([status, body.magasin, body.fichiers]).toEqual([503, 'indisponible', 'ok'])
  const { ask: again, deps } = await open()
  expect((await again()).body.magasin).toBe('ok')
  const left = await deps.db.selectFrom('compteur').select('nom').where('nom', '=', 'sonde').execute()
  expect(left).toEqual([])
})

it('says a month before that the seal ends, to who asks and to the log; it does not make the service unready', async () => {
  const told: [unknown, string][] = []
  let fin: Date | null = null
  const { person, deps, clock } = await createHarness((base) => ({
    signature: { ...fauxSceau, fin: () => fin },
    log: { ...base.log, warn: (fields, message) => told.push([fields, message]) },
  }))
  const ask = async () => {
    clock.advance(1)
    const { status, body } = await person().call('GET', '/sante/pret')
    return [status, body.signature]
  }
  expect(await ask()).toEqual([200, 'ok'])
  const jours = (n: number) => new Date(clock.now().getTime() + n * 86_400_000)
  fin = jours(31)
  expect(await ask()).toEqual([200, 'ok'])
  await keepHouse(deps)
  expect(told).toEqual([])
  for (const n of [29, -1]) {
    fin = jours(n)
    expect(await ask()).toEqual([200, 'degrade'])
    await keepHouse(deps)
    expect(told).toEqual([[{ fin: fin.toISOString() }, 'certificat du cachet à renouveler']])
    told.length = 0
  }
  const sans = await createHarness(() => ({ signature: null }))
  expect((await sans.person().call('GET', '/sante/pret')).body.signature).toBeUndefined()
})
