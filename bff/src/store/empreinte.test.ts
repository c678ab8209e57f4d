import fc from 'fast-check'
import { expect, it } from 'vitest'
import { abrege, empreinte } from './empreinte.ts'

it('is abridged to its first bits, six to a sign, as base64url writes them', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 10 }), (text, paires) => {
      const digest = empreinte(text)
      expect(abrege(digest, 2 * paires)).toBe(
        Buffer.from(digest, 'hex')
          .toString('base64url')
          .slice(0, 2 * paires),
      )
    }),
  )
})
