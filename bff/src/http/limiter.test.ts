import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testClock } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'
import { createLimiter, type Regle } from './limiter.ts'

const FENETRE: Regle = { genre: 'fenetre', secondes: 60, max: 7 }
const PROGRESSIF: Regle = { genre: 'progressif', libres: 3, plafond: 60 }

const taken = (tries: readonly Promise<void>[]) =>
  Promise.allSettled(tries).then((all) => all.filter(({ status }) => status === 'fulfilled').length)

describe('tries that are counted before they are made', () => {
  it.each([
    ['a window', FENETRE, 7],
    ['a growing wait', PROGRESSIF, 3],
  ])('are as many at the same instant as one after the other: %s', async (_, regle, libres) => {
    const limiter = createLimiter(await openTestStore(), testClock())
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (asked) => {
        n += 1
        const quoi = `try ${n}`
        expect(await taken(Array.from({ length: asked }, () => limiter.take({ regle, quoi })))).toBe(
          Math.min(asked, libres),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('are counted together or not at all, and given back one by one', async () => {
    const limiter = createLimiter(await openTestStore(), testClock())
    const [few, many] = [
      { regle: PROGRESSIF, quoi: 'few' },
      { regle: FENETRE, quoi: 'many' },
    ]
    expect(await taken(Array.from({ length: 20 }, () => limiter.take(many, few)))).toBe(3)
    expect(await taken(Array.from({ length: 20 }, () => limiter.take(many)))).toBe(4)
    await limiter.giveBack(few, many)
    expect(await taken([limiter.take(many, few), limiter.take(many, few)])).toBe(1)
  })

  it('start over after their window, and after a long rest', async () => {
    const clock = testClock()
    const limiter = createLimiter(await openTestStore(), clock)
    const tries = (regle: Regle, count: number) =>
      taken(Array.from({ length: count }, () => limiter.take({ regle, quoi: regle.genre })))
    expect(await tries(FENETRE, 8)).toBe(7)
    clock.advance(59)
    expect(await tries(FENETRE, 1)).toBe(0)
    clock.advance(1)
    expect(await tries(FENETRE, 8)).toBe(7)
    expect(await tries(PROGRESSIF, 5)).toBe(3)
    clock.advance(1)
    expect(await tries(PROGRESSIF, 5)).toBe(1)
    clock.advance(1)
    expect(await tries(PROGRESSIF, 1)).toBe(0)
    clock.advance(119)
    expect(await tries(PROGRESSIF, 5)).toBe(3)
  })
})
