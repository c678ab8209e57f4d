import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { circle } from './chunks.ts'

const bundle = (imports: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(imports).map(([file, of]) => [file, { type: 'chunk', imports: of }]),
  ) as unknown as Rolldown.OutputBundle

it('finds chunks that import each other, whatever else they import', () => {
  expect(circle(bundle({ 'main.js': ['a.js', 'react'], 'a.js': ['b.js'], 'b.js': [] }))).toBeUndefined()
  expect(
    circle(bundle({ 'main.js': ['a.js', 'b.js'], 'a.js': ['b.js'], 'b.js': ['c.js'], 'c.js': ['a.js'] })),
  ).toEqual(['a.js', 'b.js', 'c.js', 'a.js'])
})
