import { describe, expect, it } from 'vitest'
import { createTour } from './tour.ts'

const complet = { code: 'service_occupe', precisions: { entetes: { 'retry-after': '9' } } }

/** All that can go on has gone on. */
const settled = () => new Promise((next) => setTimeout(next))

/** Works that end when told, in the order they were started. */
function works() {
  const started: string[] = []
  const ends: (() => void)[] = []
  return {
    started,
    work: (name: string) => () =>
      new Promise<void>((resolve) => {
        started.push(name)
        ends.push(resolve)
      }),
    async endAll() {
      await settled()
      for (let end = ends.shift(); end; end = ends.shift()) {
        end()
        await settled()
      }
    },
  }
}

describe('turns', () => {
  it('make nobody wait behind more than one work of another', async () => {
    const tour = createTour(1, { parPersonne: 100, enTout: 100, retourS: 9 })
    const { started, work, endAll } = works()
    for (let n = 1; n <= 4; n++) void tour('a', work(`a${n}`))
    for (const qui of ['b', 'c']) for (let n = 1; n <= 2; n++) void tour(qui, work(`${qui}${n}`))
    await endAll()
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'a4'])
  })

  it('let those who come again and again not pass before who waits', async () => {
    const tour = createTour(1, { parPersonne: 100, enTout: 100, retourS: 9 })
    const { started, work, endAll } = works()
    for (const qui of ['a', 'b', 'c']) void tour(qui, work(qui))
    const ending = endAll()
    await settled()
    void tour('a', work('a again'))
    await ending
    expect(started).toEqual(['a', 'b', 'c', 'a again'])
  })

  it('are bounded for each, go on after a failure, and run so many at once', async () => {
    const tour = createTour(2, { parPersonne: 1, enTout: 100, retourS: 9 })
    const { started, work, endAll } = works()
    const failed = tour('a', () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    for (const name of ['a1', 'a2', 'a3']) void tour('a', work(name))
    await expect(tour('a', work('a4'))).rejects.toMatchObject(complet)
    void tour('b', work('b1'))
    await settled()
    expect(started).toEqual(['a1', 'a2'])
    await endAll()
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3'])
  })

  it('are bounded in all, and there is place again once one was served', async () => {
    const tour = createTour(1, { parPersonne: 2, enTout: 3, retourS: 9 })
    const { started, work, endAll } = works()
    for (const name of ['a1', 'a2', 'a3']) void tour('a', work(name))
    void tour('b', work('b1'))
    await expect(tour('c', work('c1'))).rejects.toMatchObject(complet)
    await endAll()
    await Promise.all([tour('c', work('c2')), endAll()])
    expect(started).toEqual(['a1', 'b1', 'a2', 'a3', 'c2'])
  })
})
