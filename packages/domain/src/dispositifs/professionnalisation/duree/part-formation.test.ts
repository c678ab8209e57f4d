import { expect, test } from 'vitest'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { partFormationOf } from './part-formation.ts'

/** The share of a contract of so many months and hours a week. */
function partOf(dateFin: string, dureeHebdoHeures: number, nature = 'cdd') {
  const contrat = structuredClone(CONTRAT_EXEMPLE)
  Object.assign(contrat.contrat, { dateFin, dureeHebdoHeures, nature })
  return partFormationOf(contrat)
}

/** Answers drawn from L6325-13, on hours counted as weekly hours × 52 × months / 12. */
test.each([
  ['2027-09-13', 35, 'cdd', 1820, 273, 455],
  ['2027-03-13', 35, 'cdd', 910, 150, 227.5],
  ['2027-09-13', 24, 'cdi', 1248, 187.2, 312],
  ['2027-09-13', 35, 'travail_temporaire', 1820, 273, 910],
])('until %s, %i hours a week, %s', (fin, hebdo, nature, heuresContrat, minimum, maximum) => {
  const part = partOf(fin, hebdo, nature)
  expect(part?.heuresContrat).toBeCloseTo(heuresContrat, 9)
  expect(part?.minimum).toBeCloseTo(minimum, 9)
  expect(part?.maximum).toBeCloseTo(maximum, 9)
})

test('nothing is said without dates; odd days count for their part of a month', () => {
  expect(partOf('', 35)).toBeNull()
  expect(partOf('2026-09-01', 35)).toBeNull()
  expect(partOf('2027-09-20', 35)?.heuresContrat).toBeCloseTo(1820 + (35 * 52 * 7) / 365, 6)
  expect(partFormationOf(CONTRAT_EXEMPLE)?.part).toBeCloseTo((400 / 1820) * 100, 9)
})
