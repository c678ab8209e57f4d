import { describe, expect, it, test } from 'vitest'
import { formatDate, formatDateLong, formatPeriode, parseDate } from './date.ts'

describe('formatDate', () => {
  it('writes a day for tables and for sentences', () => {
    expect(formatDate('2026-09-01')).toBe('01/09/2026')
    expect(formatDateLong('2026-09-01')).toBe('1er\u00a0septembre\u00a02026')
    expect(formatDateLong('2026-08-11')).toBe('11\u00a0août\u00a02026')
    expect(formatDateLong('2026-09-01', { weekday: true })).toBe('mardi\u00a01er\u00a0septembre\u00a02026')
  })

  it('leaves alone what is not a day', () => {
    expect(formatDate('31/02/2026')).toBe('31/02/2026')
    expect(formatDateLong('2026-02-30')).toBe('2026-02-30')
  })
})

test.each([
  ['2026-09-01', '2028-08-31', 'du 1er\u00a0septembre\u00a02026 au 31\u00a0août\u00a02028'],
  ['2026-09-01', null, 'à partir du 1er\u00a0septembre\u00a02026'],
  [null, '2028-08-31', 'jusqu’au 31\u00a0août\u00a02028'],
  [null, null, ''],
])('formatPeriode: %s to %s', (debut, fin, texte) => expect(formatPeriode(debut, fin)).toBe(texte))

describe('parseDate', () => {
  it.each([
    '1/9/26',
    '01/09/2026',
    '1.9.2026',
    '1-9-2026',
    '1 9 26',
    '01092026',
    '010926',
    '2026-09-01',
    '1 septembre 2026',
    '1er septembre 2026',
    '1er\u00a0sept. 2026',
    'mardi 1er septembre 2026',
    ' 1 SEPTEMBRE 26 ',
  ])('« %s » is 1 September 2026', (text) => expect(parseDate(text)).toBe('2026-09-01'))

  it.each([
    ['3 août 2026', '2026-08-03'],
    ['14 février 2010', '2010-02-14'],
    ['25 déc. 2026', '2026-12-25'],
    ['3 juin 2026', '2026-06-03'],
    ['3 juillet 2026', '2026-07-03'],
    ['30/06/85', '1985-06-30'],
    ['29/02/2024', '2024-02-29'],
  ])('« %s » is %s', (text, iso) => expect(parseDate(text)).toBe(iso))

  it.each([
    '',
    '31/02/2026',
    '32/01/2026',
    '1/13/2026',
    '1/9',
    '1 septembre',
    '2026',
    '1/9/202',
    'demain',
    '0/0/00',
  ])('« %s » is not a day', (text) => expect(parseDate(text)).toBeNull())

  it('reads back every day it writes, both ways', () => {
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10)
      expect(parseDate(formatDate(iso))).toBe(iso)
      expect(parseDate(formatDateLong(iso))).toBe(iso)
      expect(parseDate(formatDateLong(iso, { weekday: true }))).toBe(iso)
    }
  })
})
