import { afterEach, describe, expect, it } from 'vitest'
import { drawCerfa } from '../draw.ts'
import { accordInput, cerfaInput, courrierInput, FORMULAIRE, recapInput } from '../testing/example.ts'
import { testPress } from '../testing/press.ts'
import { createWorkerDocumentMaker, type WorkerDocumentMaker } from './worker-document-maker.ts'

let close = async () => {}
afterEach(() => close())

function open(options: Parameters<typeof createWorkerDocumentMaker>[0]): WorkerDocumentMaker {
  const maker = createWorkerDocumentMaker(options)
  close = maker.close
  return maker
}

describe('a maker on threads', () => {
  it('makes each kind of document, the same as in place', async () => {
    const maker = open({ size: 1 })
    const made = await Promise.all([
      maker.make('cerfa', cerfaInput(), 'a'),
      maker.make('courrier', courrierInput(), 'a'),
      maker.make('notice', { formulaire: FORMULAIRE }, 'a'),
      maker.make('accord', accordInput(), 'a'),
      maker.make('recap', recapInput(), 'a'),
      maker.make('liasse', { courrier: courrierInput(), cerfa: cerfaInput() }, 'a'),
    ])
    for (const pdf of made) expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-')
    const [cerfa = new Uint8Array()] = made
    expect(Buffer.from(cerfa).equals(Buffer.from(await drawCerfa(await testPress(), cerfaInput())))).toBe(
      true,
    )
  })

  it('leaves the calling thread free', async () => {
    const maker = open({ size: 1, parCompte: 30 })
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 1)
    await Promise.all(Array.from({ length: 30 }, () => maker.make('cerfa', cerfaInput(), 'a')))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(30)
  })

  it('turns away what its queue cannot hold, saying when to come back', async () => {
    const maker = open({ size: 1, parCompte: 3 })
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => maker.make('notice', { formulaire: FORMULAIRE }, 'a')),
    )
    const refused = results.filter((result) => result.status === 'rejected')
    expect(results.length - refused.length).toBe(4)
    for (const { reason } of refused)
      expect(reason).toMatchObject({
        code: 'service_occupe',
        precisions: { entetes: { 'retry-after': '5' } },
      })
    expect((await maker.make('notice', { formulaire: FORMULAIRE }, 'a')).length).toBeGreaterThan(1000)
  })

  it('keeps nobody waiting behind the many documents of another', async () => {
    const maker = open({ size: 1 })
    const made: string[] = []
    const ask = (compte: string) =>
      maker.make('notice', { formulaire: FORMULAIRE }, compte).then(() => made.push(compte))
    await Promise.all(['a', 'a', 'a', 'b'].map(ask))
    expect(made).toEqual(['a', 'b', 'a', 'a'])
  })
})
