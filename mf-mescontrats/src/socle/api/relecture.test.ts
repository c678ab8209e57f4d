import { expect, it } from 'vitest'
import { pagesQuery } from './pages-dossiers.ts'
import { dossierOuvertQuery } from './read-dossier.ts'

const { refetchInterval } = pagesQuery('', {})
const asked = (pages: number) =>
  typeof refetchInterval === 'function' &&
  refetchInterval({ state: { data: { pages: Array.from({ length: pages }) } } } as never)

it('reads a list again while it is open, gently, unless one has gone further down', () => {
  expect(asked(1)).toBeGreaterThanOrEqual(30_000)
  expect(asked(2)).toBe(false)
})

it('reads a dossier again while it is open', () => {
  expect(dossierOuvertQuery('d-1').refetchInterval).toBeGreaterThanOrEqual(15_000)
})
