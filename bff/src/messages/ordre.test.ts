import type { Message } from '@mon-espace/domain/api'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'

type Cote = 'entreprise' | 'operateur'
type Geste = { readonly cote: Cote; readonly lire: number | null }

const geste: fc.Arbitrary<Geste> = fc.record({
  cote: fc.constantFrom('entreprise', 'operateur'),
  /** Reads up to a message, by how far it is from the end; null: writes one. */
  lire: fc.option(fc.nat({ max: 3 })),
})

it('are in the order they were written in, and what each side has not read is counted, whoever reads up to where', async () => {
  const { signIn, clock, deps } = await createHarness()
  const gens = { entreprise: await signIn(EMPLOYEUR), operateur: await signIn(GESTIONNAIRE) }
  const { id } = await validDossier(gens.entreprise)
  const path = `/dossiers/${id}/messages`

  await fc.assert(
    fc
      .asyncProperty(fc.array(geste, { maxLength: 12 }), async (gestes) => {
        const attendu: { cote: Cote; texte: string; lu: boolean }[] = []
        const ids: string[] = []
        for (const [n, { cote, lire }] of gestes.entries()) {
          if (lire === null) {
            const { body } = await gens[cote].call('POST', path, { texte: `${n}` })
            attendu.push({ cote, texte: `${n}`, lu: false })
            ids.push(body.id)
          } else if (lire < ids.length) {
            const jusqua = ids.length - 1 - lire
            await gens[cote].call('PUT', `${path}/lus`, { jusqua: ids[jusqua] })
            for (const one of attendu.slice(0, jusqua + 1)) if (one.cote !== cote) one.lu = true
          }
        }
        for (const cote of ['entreprise', 'operateur'] as const) {
          const { elements, nonLus } = (await gens[cote].call('GET', path)).body
          expect(elements.map(({ texte, luLe }: Message) => [texte, luLe !== null])).toEqual(
            attendu.map(({ texte, lu }) => [texte, lu]),
          )
          const counted = attendu.filter((one) => one.cote !== cote && !one.lu).length
          expect([cote, nonLus]).toEqual([cote, counted])
          const { messagesNonLus } = (await gens[cote].call('GET', `/dossiers/${id}`)).body
          expect(messagesNonLus).toBe(counted)
        }
      })
      .afterEach(async () => {
        await deps.db.deleteFrom('message').execute()
        await deps.db.updateTable('dossier').set({ non_lus_entreprise: 0, non_lus_operateur: 0 }).execute()
        // Beyond the window in which sends are counted, within the life of the sessions.
        await deps.db.deleteFrom('tentative').execute()
        clock.advance(1)
      }),
    { numRuns: 25 },
  )
})
