import { describe, expect, it } from 'vitest'
import { OPERATIONS, operationPath, PROBLEMES } from './index.ts'

describe('the table of operations', () => {
  it('names each method and path once', () => {
    const seen = Object.values(OPERATIONS).map((o) => `${o.methode} ${o.chemin}`)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('asks for If-Match on writes of a dossier only', () => {
    for (const o of Object.values(OPERATIONS).filter((o) => o.ifMatch)) {
      expect(o.chemin.startsWith('/dossiers/:id')).toBe(true)
      expect(o.methode).not.toBe('GET')
    }
  })

  it('refuses only with codes of the table', () => {
    for (const o of Object.values(OPERATIONS))
      for (const code of o.problemes) expect(PROBLEMES).toHaveProperty(code)
  })
})

describe('operationPath', () => {
  it('fills parameters in, escaped, and refuses a missing one', () => {
    expect(operationPath(OPERATIONS.readDossier, { id: 'a/b' })).toBe('/dossiers/a%2Fb')
    expect(() => operationPath(OPERATIONS.readDossier)).toThrow('id')
  })
})
