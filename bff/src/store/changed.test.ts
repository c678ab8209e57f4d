import { expect, it } from 'vitest'
import { changedColumns } from './changed.ts'

it('keeps what is no longer what it was, null included', () => {
  const before = {
    id: 'a',
    version: 1,
    numero: null as string | null,
    preavis_le: '2026-01-01' as string | null,
  }
  expect(changedColumns(before, { ...before, version: 2, preavis_le: null })).toEqual({
    version: 2,
    preavis_le: null,
  })
  expect(changedColumns(before, { ...before })).toEqual({})
})
