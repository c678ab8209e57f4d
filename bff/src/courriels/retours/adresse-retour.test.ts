import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../../store/id.ts'
import { createAdresseRetour } from './adresse-retour.ts'

const key = (id: string, fill: number) => ({ id, bytes: new Uint8Array(32).fill(fill) })
const BOITE = 'retours@mon-espace.example'

describe('the address that a mail comes back to', () => {
  const retours = createAdresseRetour(BOITE, [key('k1', 1)])

  it('tells its mail, whatever the case, and fits before the @', () => {
    for (let i = 0; i < 200; i++) {
      const id = newId()
      const adresse = retours.of(id)
      expect(adresse).toMatch(/^retours\+[0-9a-z]{41}@mon-espace\.example$/)
      expect(adresse.indexOf('@')).toBeLessThanOrEqual(64)
      expect(retours.find(adresse)).toBe(id)
      expect(retours.find(`Retours <${adresse.toUpperCase()}>, x@y.example`)).toBe(id)
    }
  })

  it('is believed with our seal alone', () => {
    const adresse = retours.of(newId())
    const [before = '', token = ''] = /^(.*\+)([^@]*)/.exec(adresse)?.slice(1) ?? []
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: token.length - 1 }),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (at, digit) => {
          const forged = token.slice(0, at) + digit + token.slice(at + 1)
          fc.pre(forged !== token)
          expect(retours.find(`${before}${forged}@mon-espace.example`)).toBeNull()
        },
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => retours.find(text) === null))
    expect(retours.find(`retours+${'z'.repeat(41)}@mon-espace.example`)).toBeNull()
    expect(createAdresseRetour(BOITE, [key('k2', 2)]).find(adresse)).toBeNull()
  })

  it('is read after the key was changed, and sealed with the newest', () => {
    const id = newId()
    const after = createAdresseRetour(BOITE, [key('k2', 2), key('k1', 1)])
    expect(after.find(retours.of(id))).toBe(id)
    expect(retours.find(after.of(id))).toBeNull()
  })
})
