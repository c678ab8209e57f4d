import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HYPOTHESES, hypothesesOf, TAILLES, tableOf } from './dimension.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/exploitation.md'), 'utf8')

it('the page of operations reckons sizes as it says, from what it says', () => {
  expect(PAGE).toContain(hypothesesOf(HYPOTHESES))
  expect(PAGE).toContain(tableOf(HYPOTHESES))
})

it('reckons by hand what it reckons', () => {
  const simple = {
    ...HYPOTHESES,
    septembre: 0.5,
    joursOuvres: 20,
    jourPlein: 2,
    heurePleine: 0.2,
    appels: 36,
    pages: 18,
    bffMs: 10,
    relaisMs: 1,
    pageMs: 10,
    occupation: 0.5,
    octetsBase: 10_000,
  }
  const row = (name: string) =>
    tableOf(simple)
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`))
      ?.split(' | ')
      .slice(2)
      .map((cell) => cell.replace(/ \|$/, ''))
  expect(TAILLES).toEqual([5_000, 100_000, 1_000_000])
  expect(row('in the fullest hour of it')).toEqual(['50', '1 000', '10 000'])
  expect(row('**calls a second**')).toEqual(['0.5', '10', '100'])
  expect(row('processors busy, BFF')).toEqual(['0.005', '0.1', '1'])
  expect(row('**processors, BFF** (one each)')).toEqual(['1', '1', '2'])
  // 36 calls of 1 ms and 18 pages of 10 ms each contract: 0.216 s, 10,000 times an hour.
  expect(row('processors busy, shell')).toEqual(['0.003', '0.06', '0.6'])
  expect(row('hours of processor in a year, shell')).toEqual(['0.3', '6', '60'])
  expect(row('hours of processor in a year, BFF')).toEqual(['0.5', '10', '100'])
  expect(row('**processors, shell** (one each)')).toEqual(['1', '1', '2'])
  expect(row('**store** on SQLite, 5 years, GB')).toEqual(['0.25', '5', '50'])
})
