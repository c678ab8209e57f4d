import { describe, expect, it } from 'vitest'
import { Refus } from '../http/refus.ts'
import { createArgon2Passwords } from './passwords.ts'

describe('the line before argon2', () => {
  it('is bounded: who finds it full is told to come back, and it opens again', async () => {
    const passwords = createArgon2Passwords(3)
    const known = await passwords.hash('quatre girafes lavande 81')
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, () => passwords.verify(known, 'wrong')),
    )
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
    // Two at once and three in line.
    expect(refused).toHaveLength(35)
    for (const refus of refused) {
      expect(refus).toBeInstanceOf(Refus)
      expect([refus.code, refus.precisions.entetes]).toEqual(['service_occupe', { 'retry-after': '2' }])
    }
    expect(await passwords.verify(known, 'quatre girafes lavande 81')).toBe(true)
  })
})

describe('an account that is not there', () => {
  it('has no password, not even an empty one', async () => {
    const passwords = createArgon2Passwords()
    expect(await passwords.verify(null, 'quatre girafes lavande 81')).toBe(false)
    expect(await passwords.verify(null, '')).toBe(false)
  })
})
