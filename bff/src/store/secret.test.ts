import { expect, it } from 'vitest'
import { newSecret } from './secret.ts'

it('makes secrets of letters and digits alone, each at every place, never twice the same', () => {
  const made = Array.from({ length: 4000 }, newSecret)
  expect(new Set(made).size).toBe(made.length)
  for (const secret of made) expect(secret).toMatch(/^[A-Za-z0-9]{27}$/)
  for (const place of [0, 13, 26]) expect(new Set(made.map((secret) => secret[place])).size).toBe(62)
})
