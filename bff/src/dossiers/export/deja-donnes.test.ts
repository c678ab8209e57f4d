import { describe, expect, it } from 'vitest'
import { newId } from '../../store/id.ts'
import { createIdSet } from './deja-donnes.ts'

describe('the set of ids already given', () => {
  it('knows each id once added, and no other, however many', () => {
    const given = createIdSet()
    const ids = Array.from({ length: 20_000 }, newId)
    expect(ids.every((id) => given.add(id))).toBe(true)
    expect(ids.some((id) => given.add(id))).toBe(false)
    expect(given.add(newId())).toBe(true)
  })
})
