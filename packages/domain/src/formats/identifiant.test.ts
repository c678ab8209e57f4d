import { expect, it } from 'vitest'
import { formatIdentifiant, GROUPES, parseIdentifiant } from './identifiant.ts'

it('cuts and rejoins', () => {
  expect(formatIdentifiant('99912345800013', GROUPES.siret)).toBe('999\u00a0123\u00a0458\u00a000013')
  expect(formatIdentifiant('2100275112046', GROUPES.nir)).toBe('2\u00a010\u00a002\u00a075\u00a0112\u00a0046')
  expect(parseIdentifiant('999 123 458 00013')).toBe('99912345800013')
  expect(parseIdentifiant('2 10 02 2a 112 046')).toBe('210022A112046')
  expect(parseIdentifiant('2.10.02.75.112.046 / 78')).toBe('210027511204678')
  expect(parseIdentifiant(' ')).toBeNull()
})

it('keeps what is too long or too short', () => {
  expect(formatIdentifiant('999123', GROUPES.siret)).toBe('999\u00a0123')
  expect(formatIdentifiant('999123458000139', GROUPES.siret)).toBe('999\u00a0123\u00a0458\u00a000013\u00a09')
})
