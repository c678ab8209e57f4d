import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { judgeInline } from '../comptes/juger.ts'
import { Refus } from '../http/refus.ts'
import { createJudgeThread } from './judge-thread.ts'

/** A password that takes the estimate a second: each sign stands for several letters. */
const LENT = '4@8({<36&9#!1|0$57+%2'.repeat(4)

let close = async () => {}
afterEach(() => close())

function open(options?: Parameters<typeof createJudgeThread>[0]) {
  const thread = createJudgeThread(options)
  close = thread.close
  return thread.judge
}

describe('passwords judged on a thread', () => {
  it('hold no request, however long they take, and get the verdict they would get anywhere', async () => {
    const judge = open()
    await judge('loaded', [])
    const held = monitorEventLoopDelay({ resolution: 5 })
    held.enable()
    const scores = await Promise.all([
      judge(LENT, []),
      judge('quatre girafes lavande 81', []),
      judge('quatre girafes lavande 81', ['quatre girafes lavande 81']),
      judge('motdepasse123', []),
    ])
    held.disable()
    expect(scores[0]).toBe(4)
    expect(scores.slice(1)).toEqual(
      await Promise.all([
        judgeInline('quatre girafes lavande 81', []),
        judgeInline('quatre girafes lavande 81', ['quatre girafes lavande 81']),
        judgeInline('motdepasse123', []),
      ]),
    )
    // An order of magnitude below what the estimate itself takes.
    expect(held.max / 1e6).toBeLessThan(500)
  })

  it('are turned away once the line is too long, and judged again when it is not', async () => {
    const judge = open({ attenteMs: 100 })
    await judge('loaded', [])
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => judge('motdepasse123', [])))
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(40)
    for (const refus of refused) {
      expect(refus).toBeInstanceOf(Refus)
      expect(refus.code).toBe('service_occupe')
    }
    expect(await judge('motdepasse123', [])).toBeLessThan(3)
  })

  it('that take longer than they may are given up, and the next one is judged by another thread', async () => {
    const judge = open({ delaiMs: 200 })
    await expect(judge(LENT, [])).rejects.toMatchObject({ code: 'service_occupe' })
    await expect.poll(() => judge('motdepasse', []).catch(() => null)).toBe(1)
  })
})
