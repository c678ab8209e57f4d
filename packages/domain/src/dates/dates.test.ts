import { parseDate as readCalendarDate } from '@internationalized/date'
import joursFeriesSocialgouv from '@socialgouv/jours-feries'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateLimiteReponse, dateLimiteTransmission } from '../dispositifs/apprentissage/delais.ts'
import { formatDate, parseDate } from '../formats/date.ts'
import { ageAt, dateOfAge } from './age.ts'
import {
  addDays,
  addMonths,
  addYears,
  dayOfWeek,
  daysBetween,
  daysCovered,
  firstOfNextMonth,
  maxDate,
} from './arithmetique.ts'
import { dateIso, isDateIso } from './date-iso.ts'
import { dureeContrat, exceedsMonths, formatDuree, fullMonths } from './duree.ts'
import { isJourFerie, joursFeries, type ZoneFeriee, zoneFeriee } from './jours-feries.ts'
import { isJourOuvrable } from './jours-ouvrables.ts'

const dateArbitraire = fc
  .integer({ min: 0, max: 60_000 })
  .map((jours) => new Date(Date.UTC(1950, 0, 1) + jours * 86_400_000).toISOString().slice(0, 10))

describe('plain days', () => {
  test.each([
    '2025-02-29',
    '0202-09-01',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '2200-01-01',
    '',
    null,
    7,
  ])('refuses %j', (valeur) => expect(isDateIso(valeur)).toBe(false))
  test.each(['2024-02-29', '2000-02-29', '1900-02-28', '2025-04-30', '2199-12-31'])('takes %s', (valeur) =>
    expect(isDateIso(valeur)).toBe(true),
  )
  test('1900 was not a leap year', () => expect(isDateIso('1900-02-29')).toBe(false))
  test('dateIso throws on a day that does not exist', () => {
    expect(() => dateIso(2025, 2, 30)).toThrow(RangeError)
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError)
  })
  test.each([
    ['14/02/2010', '2010-02-14'],
    ['1/9/2026', '2026-09-01'],
    [' 01.09.2026 ', '2026-09-01'],
    ['01092026', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['31/02/2026', null],
    ['demain', null],
  ])('reads %j as %j', (texte, attendu) => expect(parseDate(texte)).toBe(attendu))
  test('prints as people write', () => {
    expect(formatDate('2010-02-14')).toBe('14/02/2010')
    expect(formatDate('14 fév')).toBe('14 fév')
  })
  test('adds as the platform does, and never depends on a zone', () => {
    fc.assert(
      fc.property(dateArbitraire, fc.integer({ min: -800, max: 800 }), (date, n) => {
        const attendu = new Date(Date.parse(`${date}T00:00:00Z`) + n * 86_400_000)
        expect(addDays(date, n)).toBe(attendu.toISOString().slice(0, 10))
        expect(daysBetween(date, addDays(date, n))).toBe(n)
        expect(dayOfWeek(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay())
      }),
    )
  })
  test('adds months and years, and compares days, as a library of dates does', () => {
    fc.assert(
      fc.property(dateArbitraire, dateArbitraire, fc.integer({ min: -600, max: 600 }), (date, autre, n) => {
        const jour = readCalendarDate(date)
        expect(addMonths(date, n)).toBe(jour.add({ months: n }).toString())
        expect(addYears(date, n % 50)).toBe(jour.add({ years: n % 50 }).toString())
        expect(Math.sign(daysBetween(date, autre))).toBe(Math.sign(readCalendarDate(autre).compare(jour)))
      }),
    )
    expect(daysBetween('0050-01-01', '0051-01-01')).toBe(365)
  })
  test('months and years stop at the last day of a month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(firstOfNextMonth('2024-09-01')).toBe('2024-10-01')
    expect(firstOfNextMonth('2024-12-31')).toBe('2025-01-01')
    expect(daysCovered('2026-01-01', '2026-12-31')).toBe(365)
    expect(maxDate('2026-01-02', '2026-01-01', '2026-02-01')).toBe('2026-02-01')
  })
})

describe('age', () => {
  test('counts full years', () => {
    expect(ageAt('2010-02-14', '2026-02-13')).toBe(15)
    expect(ageAt('2010-02-14', '2026-02-14')).toBe(16)
    expect(ageAt('2010-02-14', '2009-12-31')).toBe(-1)
  })
  test('29 February: the last day of February in a common year', () => {
    expect(dateOfAge('2008-02-29', 18)).toBe('2026-02-28')
    expect(ageAt('2008-02-29', '2026-02-28')).toBe(18)
    expect(ageAt('2008-02-29', '2026-02-27')).toBe(17)
  })
})

describe('length of a contract', () => {
  test.each([
    ['2026-09-01', '2028-08-31', { annees: 2, mois: 0, jours: 0 }, '2 ans'],
    ['2026-09-01', '2027-08-31', { annees: 1, mois: 0, jours: 0 }, '1 an'],
    ['2026-09-01', '2027-12-02', { annees: 1, mois: 3, jours: 2 }, '1 an, 3 mois et 2 jours'],
    ['2026-09-15', '2027-03-14', { annees: 0, mois: 6, jours: 0 }, '6 mois'],
    ['2026-09-15', '2027-03-13', { annees: 0, mois: 5, jours: 27 }, '5 mois et 27 jours'],
    ['2026-09-15', '2026-09-15', { annees: 0, mois: 0, jours: 1 }, '1 jour'],
  ])('%s → %s', (debut, fin, attendu, texte) => {
    expect(dureeContrat(debut, fin)).toEqual(attendu)
    expect(formatDuree(attendu).replaceAll('\u00a0', ' ')).toBe(texte)
  })
  test('refuses an end before the start', () =>
    expect(() => dureeContrat('2026-09-02', '2026-09-01')).toThrow(RangeError))
  test('limits in months', () => {
    expect(fullMonths({ annees: 1, mois: 3, jours: 2 })).toBe(15)
    expect(exceedsMonths({ annees: 3, mois: 0, jours: 0 }, 36)).toBe(false)
    expect(exceedsMonths({ annees: 3, mois: 0, jours: 1 }, 36)).toBe(true)
    expect(exceedsMonths({ annees: 3, mois: 1, jours: 0 }, 36)).toBe(true)
    expect(formatDuree({ annees: 0, mois: 0, jours: 0 })).toBe('0\u00a0jour')
  })
  test('adding the length back always gives the day after the end', () => {
    fc.assert(
      fc.property(dateArbitraire, fc.integer({ min: 0, max: 2000 }), (debut, n) => {
        const d = dureeContrat(debut, addDays(debut, n))
        expect(addDays(addMonths(debut, fullMonths(d)), d.jours)).toBe(addDays(debut, n + 1))
      }),
    )
  })
})

describe('public holidays and working days', () => {
  const attendus = (annee: number, alsace: boolean) =>
    Object.values<Date>(joursFeriesSocialgouv(annee, { alsace }))
      .map((d) => dateIso(d.getFullYear(), d.getMonth() + 1, d.getDate()))
      .sort()
  test('agree with @socialgouv/jours-feries from 2019 to 2040', () => {
    for (let annee = 2019; annee <= 2040; annee++) {
      expect(joursFeries(annee)).toEqual([...new Set(attendus(annee, false))])
      expect(joursFeries(annee, 'alsace-moselle')).toEqual([...new Set(attendus(annee, true))])
    }
  })
  test.each<[string, ZoneFeriee, string | null]>([
    ['97110', 'guadeloupe', '2026-05-27'],
    ['97200', 'martinique', '2026-05-22'],
    ['97300', 'guyane', '2026-06-10'],
    ['97400', 'reunion', '2026-12-20'],
    ['97600', 'mayotte', '2026-04-27'],
    ['97150', 'saint-martin', '2026-05-28'],
    ['97133', 'saint-barthelemy', '2026-10-09'],
    ['97500', 'saint-pierre-et-miquelon', null],
    ['67000', 'alsace-moselle', '2026-12-26'],
    ['75013', 'metropole', null],
  ])('%s is %s', (codePostal, zone, propre) => {
    expect(zoneFeriee(codePostal)).toBe(zone)
    if (propre) {
      expect(isJourFerie(propre, zone)).toBe(true)
      expect(isJourFerie(propre, 'metropole')).toBe(false)
    }
    expect(zoneFeriee(null)).toBe('metropole')
    expect(joursFeries(2017, 'saint-martin')).toContain('2017-05-27')
  })
  test('Saturday counts, Sunday and holidays do not', () => {
    expect(isJourOuvrable('2026-09-05')).toBe(true)
    expect(isJourOuvrable('2026-09-06')).toBe(false)
    expect(isJourOuvrable('2026-07-14')).toBe(false)
  })
  test('five working days to send the contract', () => {
    expect(dateLimiteTransmission('2026-09-01')).toBe('2026-09-07')
    // Friday 30 October: Saturday, (Sunday 1 November), then Monday to Thursday.
    expect(dateLimiteTransmission('2026-10-30')).toBe('2026-11-05')
    // 24 December: Christmas, and 26 December in Alsace-Moselle.
    expect(dateLimiteTransmission('2026-12-24')).toBe('2026-12-31')
    expect(dateLimiteTransmission('2026-12-24', 'alsace-moselle')).toBe('2027-01-02')
  })
  test('twenty calendar days to answer', () => {
    expect(dateLimiteReponse('2026-11-03')).toBe('2026-11-23')
  })
})
