import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { judgeInline } from '../comptes/judge-password.ts'
import { Refus } from '../http/refus.ts'
import { createJudgeThread } from './judge-thread.ts'

/** A password that takes the estimate a second: each sign stands for several letters. */
const LENT = '4@8({<36&9#!1|0$57+%2'.repeat(4)

/** On a busy machine all takes ten times longer. */
const PATIENT = { delaiMs: 50_000, attenteMs: 50_000 }

let close = async () => {}
afterEach(() => close())

function open(options?: Parameters<typeof createJudgeThread>[0]) {
  const thread = createJudgeThread(options)
  close = thread.close
  return (password: string, words: readonly string[] = [], adresse = 'a') =>
    thread.judge(password, words, adresse)
}

describe('passwords judged on a thread', () => {
  it('hold no request, however long they take, and get the verdict they would get anywhere', async () => {
    const judge = open(PATIENT)
    await judge('loaded')
    let judged = false
    const asked = Promise.all([
      judge(LENT),
      judge('quatre girafes lavande 81'),
      judge('quatre girafes lavande 81', ['quatre girafes lavande 81']),
      judge('motdepasse123'),
    ]).finally(() => {
      judged = true
    })
    let turns = 0
    for (; !judged; turns++) await setImmediate()
    const scores = await asked
    expect(scores[0]).toBe(4)
    expect(scores.slice(1)).toEqual(
      await Promise.all([
        judgeInline('quatre girafes lavande 81', [], 'a'),
        judgeInline('quatre girafes lavande 81', ['quatre girafes lavande 81'], 'a'),
        judgeInline('motdepasse123', [], 'a'),
      ]),
    )
    // The estimate itself takes a second: in its place, these turns would not have come.
    expect(turns).toBeGreaterThan(100)
  })

  it('are turned away once too many wait or for too long, and judged again when they do not', async () => {
    for (const options of [{ ...PATIENT, parAdresse: 3 }, { attenteMs: -1 }]) {
      const judge = open(options)
      const answers = await Promise.allSettled(Array.from({ length: 40 }, () => judge('motdepasse123')))
      const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
      // One is judged and three wait; or none waits as little.
      expect(refused).toHaveLength(options.attenteMs < 0 ? 40 : 36)
      for (const refus of refused) {
        expect(refus).toBeInstanceOf(Refus)
        expect([refus.code, refus.precisions.entetes]).toEqual(['service_occupe', { 'retry-after': '5' }])
      }
      if (options.attenteMs > 0) expect(await judge('motdepasse123')).toBeLessThan(3)
      await close()
    }
  })

  it('of one address keep nobody else waiting', async () => {
    const judge = open(PATIENT)
    const judged: string[] = []
    const send = (password: string, adresse: string) =>
      judge(password, [], adresse).then(() => judged.push(adresse))
    await Promise.all([...Array.from({ length: 4 }, () => send('motdepasse', 'a')), send('motdepasse', 'b')])
    expect(judged).toEqual(['a', 'b', 'a', 'a', 'a'])
  })

  it('that take longer than they may are given up, and the next one is judged by another thread', async () => {
    const judge = open({ delaiMs: 200 })
    await expect(judge(LENT)).rejects.toMatchObject({ code: 'service_occupe' })
    await expect.poll(() => judge('motdepasse').catch(() => null)).toBe(1)
  })
})
