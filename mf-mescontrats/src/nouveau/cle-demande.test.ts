import { expect, it } from 'vitest'
import { keyOf } from './cle-demande.ts'

it('gives the same UUID for the same demand, another for another', async () => {
  const cle = await keyOf('dem_1')
  expect(cle).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(await keyOf('dem_1')).toBe(cle)
  expect(await keyOf('dem_2')).not.toBe(cle)
})
