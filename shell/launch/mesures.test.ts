import { expect, it } from 'vitest'
import { machine, withMesure } from './mesures.ts'

const mesure = (bench: string, sortie: string) => ({
  bench,
  jour: '2026-09-01',
  machine: '2 × processor, 8 GB, Node 24',
  sortie,
})

it('keeps the parts of the other benches, each once, in order', () => {
  const first = withMesure('', mesure('shell/bench/b.bench.ts', 'ratio 1.2\n'))
  const both = withMesure(first, mesure('bff/bench/a.bench.ts', 'ratio 3\n## not a heading of ours'))
  expect(both.match(/^## `.*$/gm)).toEqual(['## `bff/bench/a.bench.ts`', '## `shell/bench/b.bench.ts`'])
  expect(both).toContain('ratio 3\n## not a heading of ours\n```')
  const again = withMesure(both, mesure('shell/bench/b.bench.ts', 'ratio 1.1'))
  expect(again).toContain('ratio 1.1')
  expect(again).not.toContain('ratio 1.2')
  expect(again).toContain('# What was measured')
  expect(withMesure(again, mesure('shell/bench/b.bench.ts', 'ratio 1.1'))).toBe(again)
})

it('names the machine', () => {
  expect(machine()).toMatch(/^\d+ × .+, \d+ GB, Node \d+\.\d+\.\d+$/)
})
