import { expect, it } from 'vitest'
import { refusOfFault } from './fault.ts'

it.each([
  ['22021', 'corps_invalide'],
  ['22P05', 'corps_invalide'],
  ['53100', 'stockage_plein'],
  ['SQLITE_BUSY_SNAPSHOT', 'service_occupe'],
])('what the store says by %s is %s to the caller', (code, refused) => {
  expect(refusOfFault(Object.assign(new Error(), { code }))?.code).toBe(refused)
})

it('a fault of the program is none of them', () => {
  for (const fault of [new TypeError(), null, { code: 7 }, { code: '42P01' }])
    expect(refusOfFault(fault)).toBeNull()
})
