import { describe, expect, it } from 'vitest'
import { openTestStore } from '../testing/store.ts'
import { compiled, padded } from './compiled.ts'
import { write } from './store.ts'

describe('a compiled query', () => {
  it('is built once for each shape, whatever the values, in the store and its transactions', async () => {
    const db = await openTestStore()
    const built: string[] = []
    const find = compiled((store, { siren }: { siren: string }, sens: 'asc' | 'desc') => {
      built.push(sens)
      return store.selectFrom('entreprise').select('siren').where('siren', '>=', siren).orderBy('siren', sens)
    })
    for (const siren of ['1', '2', '3'])
      await db.insertInto('entreprise').values({ siren, denomination: '' }).execute()
    expect(await find(db, { siren: '2' }, 'asc')).toEqual([{ siren: '2' }, { siren: '3' }])
    expect(await find(db, { siren: '3' }, 'asc')).toEqual([{ siren: '3' }])
    expect(await write(db, (trx) => find(trx, { siren: '1' }, 'desc'))).toHaveLength(3)
    expect(await write(db, (trx) => find(trx, { siren: '3' }, 'desc'))).toEqual([{ siren: '3' }])
    expect(built).toEqual(['asc', 'desc'])
  })
})

describe('a padded list', () => {
  it('has one of few lengths, and holds nothing else', () => {
    expect(padded([])).toEqual([])
    expect(padded(['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'c'])
    const asked = Array.from({ length: 100 }, (_, n) => n * 47)
    const lengths = asked.map((n) => padded(new Array<number>(n).fill(n)).length)
    expect(lengths.every((length, n) => length >= (asked[n] ?? 0))).toBe(true)
    expect(new Set(lengths).size).toBeLessThan(20)
  })
})
