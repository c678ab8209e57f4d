import { expect, it, vi } from 'vitest'
import { retained } from './suivi.ts'

const base = { a: { un: 1, deux: 2 }, liste: [{ n: 1 }, { n: 2 }], ferme: null as { x: number } | null }

it('runs again only when something it read has changed', () => {
  const run = vi.fn((t: typeof base) => t.a.un + (t.ferme?.x ?? 0))
  const sum = retained(run)
  expect(sum(base)).toBe(1)
  expect(sum({ ...base, a: { ...base.a, deux: 5 }, liste: [] })).toBe(1)
  expect(run).toHaveBeenCalledOnce()
  expect(sum({ ...base, a: { ...base.a, un: 3 } })).toBe(3)
  expect(sum({ ...base, ferme: { x: 4 } })).toBe(5)
  expect(run).toHaveBeenCalledTimes(3)
})

it('sees lists that grow, shrink or change inside, and keys that are listed', () => {
  const total = retained((t: typeof base) => t.liste.reduce((s, { n }) => s + n, 0))
  expect(total(base)).toBe(3)
  expect(total({ ...base, liste: [...base.liste, { n: 3 }] })).toBe(6)
  expect(total({ ...base, liste: [{ n: 9 }] })).toBe(9)
  const keys = retained((t: typeof base) => Object.keys(t.a).join())
  expect(keys(base)).toBe('un,deux')
  expect(keys({ ...base, a: { ...base.a, trois: 3 } as typeof base.a })).toBe('un,deux,trois')
})

it('gives the very object it gave before', () => {
  const made = retained((t: typeof base) => ({ un: t.a.un }))
  expect(made({ ...base, liste: [] })).toBe(made(base))
})
