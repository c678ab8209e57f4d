import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LOT_MAX } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { createInlineDocumentMaker } from '../documents/inline-document-maker.ts'
import { readFonts } from '../documents/node/read-fonts.ts'
import { AUTRE, createHarness, EMPLOYEUR, GESTIONNAIRE, type Person } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'

const print = (who: Person, ...ids: string[]) => who.call('POST', '/dossiers/cerfas.pdf', { ids })

describe('the forms of several dossiers', () => {
  it('are one file in the order asked, each under its person and number', async () => {
    const { signIn, deps } = await createHarness()
    const asked: unknown[] = []
    const { make } = deps.documents
    Object.assign(deps.documents, {
      make: (...given: Parameters<typeof make>) => {
        asked.push(given)
        return make(...given)
      },
    })
    const who = await signIn(EMPLOYEUR)
    const [one, two] = [await validDossier(who), await validDossier(who)]
    const { status, headers } = await print(who, two.id, one.id, two.id)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const nom = expect.stringMatching(/^Élise .+ · AP2026-\d{6}$/)
    expect(asked).toEqual([
      [
        'lot',
        {
          cerfas: [two, one].map(({ numero }) => ({
            signet: nom,
            cerfa: expect.objectContaining({ numero, projet: false }),
          })),
        },
        expect.any(String),
      ],
    ])
  })

  it('are given only to who may read every one of them, fifty at most', async () => {
    const { signIn } = await createHarness()
    const [who, other, officer] = [await signIn(EMPLOYEUR), await signIn(AUTRE), await signIn(GESTIONNAIRE)]
    const { id } = await validDossier(who)
    const draft = await fillDraft(who)
    expect((await print(other, id)).status).toBe(404)
    expect((await print(officer, id)).status).toBe(200)
    expect((await print(officer, id, draft.id)).status).toBe(404)
    expect((await print(who, id, 'absent')).status).toBe(404)
    expect((await print(who)).status).toBe(422)
    expect((await print(who, ...Array(51).fill(id))).status).toBe(422)
  })

  it('of a long selection, file after file, hold no more than those of one', async () => {
    const { signIn } = await createHarness(() => ({ documents: createInlineDocumentMaker(readFonts) }))
    const who = await signIn(EMPLOYEUR)
    const ids: string[] = []
    for (let n = 0; n < LOT_MAX; n += 1) ids.push((await validDossier(who)).id)
    const held: number[] = []
    for (let fichier = 0; fichier < 5; fichier += 1) {
      const { status, body } = await print(who, ...ids)
      expect(status).toBe(200)
      expect(body.length).toBeGreaterThan(LOT_MAX * 1000)
      held.push(await heldNow())
    }
    const [first = 0, ...others] = held
    for (const octets of others) expect(octets - first).toBeLessThan(8 * 1024 * 1024)
  }, 60_000)
})

/** Bytes that are still held once what can be let go of has been: what has a finalizer takes more than one turn. */
async function heldNow(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let turn = 0; turn < 4; turn += 1) {
    collect()
    await nextTurn()
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
