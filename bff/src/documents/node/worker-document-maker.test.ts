import { afterEach, describe, expect, it } from 'vitest'
import { drawCerfa } from '../draw.ts'
import { accordInput, cerfaInput, courrierInput, FORMULAIRE, recapInput } from '../testing/example.ts'
import { testPress } from '../testing/press.ts'
import { createWorkerDocumentMaker, type WorkerDocumentMaker } from './worker-document-maker.ts'
import { createWorkerPool, type WorkerPool } from './worker-pool.ts'

let open: (WorkerDocumentMaker | WorkerPool)[] = []
const opened = <T extends WorkerDocumentMaker | WorkerPool>(one: T): T => {
  open.push(one)
  return one
}
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
})

describe('a maker on threads', () => {
  it('makes each kind of document, the same as in place', async () => {
    const maker = opened(createWorkerDocumentMaker({ size: 1 }))
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
    const maker = opened(createWorkerDocumentMaker({ size: 1, parCompte: 30 }))
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 1)
    await Promise.all(Array.from({ length: 30 }, () => maker.make('cerfa', cerfaInput(), 'a')))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(30)
  })

  it('turns away what its queue cannot hold, saying when to come back', async () => {
    const maker = opened(createWorkerDocumentMaker({ size: 1, parCompte: 3 }))
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
    const maker = opened(createWorkerDocumentMaker({ size: 1 }))
    const made: string[] = []
    const ask = (compte: string) =>
      maker.make('notice', { formulaire: FORMULAIRE }, compte).then(() => made.push(compte))
    await Promise.all(['a', 'a', 'a', 'b'].map(ask))
    expect(made).toEqual(['a', 'b', 'a', 'a'])
  })
})

/** A thread that obeys its order: answer, fail, die, or hang. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ id, input }) => {
      if (input === 'ok') parentPort.postMessage({ id, pdf: new Uint8Array([1]) })
      if (input === 'fail') parentPort.postMessage({ id, error: 'broken' })
      if (input === 'die') process.exit(3)
    })`)}`,
)

describe('its pool', () => {
  const pool = (timeoutMs = 60_000) => opened(createWorkerPool(script, { size: 1, timeoutMs }))
  const order = (on: WorkerPool, what: string) => on.run('notice', what as never)

  it('hands an error over and goes on', async () => {
    const one = pool()
    await expect(order(one, 'fail')).rejects.toThrow('broken')
    expect(await order(one, 'ok')).toEqual(new Uint8Array([1]))
  })

  it('replaces a thread that dies', async () => {
    const one = pool()
    await expect(order(one, 'die')).rejects.toThrow('stopped')
    expect(await order(one, 'ok')).toEqual(new Uint8Array([1]))
  })

  it('replaces a thread that hangs', async () => {
    const one = pool(2000)
    await expect(order(one, 'hang')).rejects.toThrow('too long')
    // Its replacement has to start within the same limit: on a busy machine one may not.
    await expect.poll(() => order(one, 'ok').catch(() => undefined)).toEqual(new Uint8Array([1]))
  })

  it('rejects what is under way when it closes', async () => {
    const one = pool()
    const jobs = [order(one, 'hang'), order(one, 'ok')]
    const settled = Promise.allSettled(jobs)
    await one.close()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(order(one, 'ok')).rejects.toThrow('closed')
  })
})
