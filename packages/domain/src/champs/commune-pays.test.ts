import { expect, test } from 'vitest'
import { communeEtPays } from './commune-pays.ts'

test.each([
  [{ commune: 'Bruxelles', pays: 'BE' }, 'Bruxelles, Belgique'],
  [{ commune: 'Lille', pays: 'FR' }, 'Lille'],
  [{ commune: 'Lille', pays: null }, 'Lille'],
  [{ commune: 'Lille' }, 'Lille'],
  // Said already by who typed it.
  [{ commune: 'Genève (Suisse)', pays: 'CH' }, 'Genève (Suisse)'],
  [{ commune: null, pays: 'BE' }, ''],
  [null, ''],
])('%j is « %s »', (adresse, dite) => {
  expect(communeEtPays(adresse)).toBe(dite)
})
