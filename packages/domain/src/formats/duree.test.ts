import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuree } from './duree.ts'

describe('parseDuree', () => {
  it.each([
    ['35', 2100],
    ['35 h', 2100],
    ['35h', 2100],
    ['35h30', 2130],
    ['35 h 30', 2130],
    ['35\u00a0h\u00a030\u00a0min', 2130],
    ['35H05', 2105],
    ['35:30', 2130],
    ['35:30:00', 2130],
    ['35,5', 2130],
    ['35.25', 2115],
    ['0:00', 0],
    ['840:00', 50_400],
  ])('« %s » is %i minutes', (text, minutes) => expect(parseDuree(text)).toBe(minutes))

  it.each(['', 'h', '35h60', '35:30:15', '35,33', '-1', 'trente', '35 ou 39', '35h30h'])(
    '« %s » is none',
    (text) => expect(parseDuree(text)).toBeNull(),
  )

  it('reads every duration of a week, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 168 }), fc.integer({ min: 0, max: 59 }), (h, min) => {
        const deux = String(min).padStart(2, '0')
        for (const text of [`${h}h${deux}`, `${h}:${deux}`, `${h} h ${min} min`])
          expect([text, parseDuree(text)]).toEqual([text, h * 60 + min])
      }),
    )
  })
})
