import { expect, it } from 'vitest'
import type { Livraison } from './cluster.ts'
import { findDoubles } from './doubles.ts'

const livraison = (id: string, bff: number, le: number): Livraison => ({
  a: ['a@b.example'],
  brut: `From: x\r\nMessage-ID: <${id}@b.example>\r\n\r\n`,
  bff,
  le,
})

it('finds none where each mail came once', () => {
  expect(findDoubles([livraison('a', 0, 0), livraison('b', 1, 0)], [])).toEqual({
    doubles: 0,
    indecidables: 0,
  })
})

it('counts a mail that came twice while nobody was killed', () => {
  const twice = [livraison('a', 0, 0), livraison('a', 1, 9000)]
  expect(findDoubles(twice, [])).toEqual({ doubles: 1, indecidables: 0 })
})

it('counts apart one whose sender was killed before it could tell, and no other', () => {
  const twice = [livraison('a', 0, 1000), livraison('a', 1, 200_000)]
  const killed = (bff: number, at: number) => ({ de: at, a: at, bff })
  expect(findDoubles(twice, [killed(0, 1500)])).toEqual({ doubles: 0, indecidables: 1 })
  expect(findDoubles(twice, [killed(1, 1500)])).toEqual({ doubles: 1, indecidables: 0 })
  expect(findDoubles(twice, [killed(0, 900)])).toEqual({ doubles: 1, indecidables: 0 })
  expect(findDoubles(twice, [killed(0, 60_000)])).toEqual({ doubles: 1, indecidables: 0 })
})

it('holds the window open as long as the store is away', () => {
  const twice = [livraison('a', 0, 1000), livraison('a', 1, 200_000)]
  const away = { de: 1200, a: 9000, bff: null }
  expect(findDoubles(twice, [away])).toEqual({ doubles: 1, indecidables: 0 })
  expect(findDoubles(twice, [away, { de: 8000, a: 8000, bff: 0 }])).toEqual({ doubles: 0, indecidables: 1 })
})

it('takes what is read after the kill, and before the next start, as sent by the one that was killed', () => {
  const twice = [livraison('a', 0, 1000), livraison('a', 1, 200_000)]
  const killed = (a: number) => [{ de: 900, a, bff: 0 }]
  expect(findDoubles(twice, killed(2000))).toEqual({ doubles: 0, indecidables: 1 })
  expect(findDoubles(twice, killed(950))).toEqual({ doubles: 1, indecidables: 0 })
})
