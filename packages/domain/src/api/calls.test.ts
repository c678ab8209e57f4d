import { describe, expect, expectTypeOf, it } from 'vitest'
import { CALLS, type CorpsDe, callPath, OPERATIONS, type ReponseDe, type Session } from './index.ts'

describe('the calls of pages', () => {
  it('are those of the table, without what only the service has', () => {
    expect(Object.keys(CALLS)).toEqual(Object.keys(OPERATIONS))
    expect(CALLS.saveSection).toEqual({ methode: 'PUT', chemin: '/dossiers/:id/sections/:section' })
  })

  it('promise no schema, and keep the types of what is sent and answered', () => {
    expectTypeOf<keyof typeof CALLS.openSession & keyof typeof OPERATIONS.openSession>().toEqualTypeOf<
      'methode' | 'chemin'
    >()
    expectTypeOf<CorpsDe<typeof CALLS.openSession>>().toEqualTypeOf<{ email: string; motDePasse: string }>()
    expectTypeOf<ReponseDe<typeof CALLS.openSession>>().toEqualTypeOf<Session>()
    expectTypeOf<CorpsDe<typeof CALLS.readSession>>().toBeNever()
  })
})

describe('callPath', () => {
  it('fills parameters in, escaped, and refuses a missing one', () => {
    expect(callPath(CALLS.readDossier, { id: 'a/b' })).toBe('/dossiers/a%2Fb')
    expect(() => callPath(CALLS.readDossier)).toThrow('id')
  })
})
