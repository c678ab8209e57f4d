import { expect, it } from 'vitest'
import { siretIn } from './siret-annonce.ts'

it.each([
  ['#siret=99912345800021', '99912345800021'],
  ['#a=1&siret=99912345800021', '99912345800021'],
  ['#siret=999', null],
  ['#siret=9991234580002x', null],
  ['#contenu', null],
  ['', null],
])('reads « %s » as %s', (hash, siret) => {
  expect(siretIn(hash)).toBe(siret)
})
