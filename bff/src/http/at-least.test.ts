import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atLeast } from './at-least.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

/** How long an answer takes whose work takes so long. */
async function answersAfter(least: number, workMs: number, fails = false): Promise<number> {
  const started = performance.now()
  const answer = atLeast(least, async () => {
    await new Promise((resolve) => setTimeout(resolve, workMs))
    if (fails) throw new Error('refused')
  }).catch(() => {})
  let took = Number.NaN
  void answer.then(() => {
    took = performance.now() - started
  })
  await vi.runAllTimersAsync()
  return took
}

describe('an answer whose time tells nothing', () => {
  it.each([
    [1, 250],
    [120, 250],
    [249, 250],
    [260, 260],
  ])('work of %i ms is answered or refused after %i', async (work, after) => {
    expect(Math.round(await answersAfter(250, work))).toBe(after)
    expect(Math.round(await answersAfter(250, work, true))).toBe(after)
  })

  it('takes no time where none is asked for', async () => {
    expect(Math.round(await answersAfter(0, 3))).toBe(3)
  })
})
