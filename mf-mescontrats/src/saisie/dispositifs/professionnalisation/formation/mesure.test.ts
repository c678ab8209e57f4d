import { expect, it } from 'vitest'
import { mesureOf } from './mesure.ts'

const part = { heuresContrat: 1820, minimum: 273, maximum: 455, partMaximum: 25 }

it('lays the share and its limits out on one scale', () => {
  const mesure = mesureOf({ ...part, part: 20 })
  expect(mesure).toMatchObject({ etat: 'dans', partMinimum: 15, echelle: 30 })
  expect(mesure.places).toEqual({ minimum: 0.5, maximum: 25 / 30, part: 20 / 30 })
})

it.each([
  [14.9, 'sous'],
  [15, 'dans'],
  [25, 'dans'],
  [25.1, 'sur'],
] as const)('says where %s %% stands', (valeur, etat) => {
  expect(mesureOf({ ...part, part: valeur }).etat).toBe(etat)
})

it('keeps a share beyond the scale at its end', () => {
  expect(mesureOf({ ...part, part: 80 }).places.part).toBe(1)
  expect(mesureOf({ ...part, part: null })).toMatchObject({ etat: null, places: { part: null } })
})

it('follows the 150 hours where they are more than 15 %', () => {
  const court = { heuresContrat: 910, minimum: 150, maximum: 227.5, partMaximum: 25 }
  expect(mesureOf({ ...court, part: 16 })).toMatchObject({ etat: 'sous' })
  expect(mesureOf({ ...court, part: 16 }).partMinimum).toBeCloseTo(16.48, 2)
})

it('keeps the least under the most where the contract is too short for both', () => {
  const minuscule = { heuresContrat: 300, minimum: 150, maximum: 75, partMaximum: 25 }
  const { places, echelle } = mesureOf({ ...minuscule, part: 60 })
  expect(echelle).toBe(60)
  expect(places.minimum).toBeLessThanOrEqual(1)
})
