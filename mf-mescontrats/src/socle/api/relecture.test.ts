import { expect, it } from 'vitest'
import { pagesQuery } from './pages-dossiers.ts'

const { refetchInterval } = pagesQuery('', {})
const asked = (pages: number) =>
  typeof refetchInterval === 'function' &&
  refetchInterval({ state: { data: { pages: Array.from({ length: pages }) } } } as never)

it('reads a list again while it is open, gently, unless one has gone further down', () => {
  expect(asked(1)).toBeGreaterThanOrEqual(30_000)
  expect(asked(2)).toBe(false)
})
