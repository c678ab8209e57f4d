import { describe, expect, it } from 'vitest'
import { OPERATIONS, operation, PROBLEMES } from './index.ts'

describe('the table of operations', () => {
  it('names each method and path once', () => {
    const seen = Object.values(OPERATIONS).map((o) => `${o.methode} ${o.chemin}`)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('asks for If-Match on writes of a dossier only', () => {
    for (const o of Object.values(OPERATIONS).filter((o) => o.ifMatch)) {
      expect(o.cible).toBe('dossier')
      expect(o.methode).not.toBe('GET')
    }
  })

  it('refuses only with codes of the table', () => {
    for (const o of Object.values(OPERATIONS))
      for (const code of o.problemes) expect(PROBLEMES).toHaveProperty(code)
  })
})

describe('what a call is about', () => {
  it('is said by every call below a dossier or an enterprise, so that none is open to whoever is signed in', () => {
    const ciblesBelow = (debut: string) =>
      new Set(
        Object.values(OPERATIONS)
          .filter((o) => o.chemin.startsWith(debut))
          .map((o) => o.cible),
      )
    expect(ciblesBelow('/dossiers/:id')).toEqual(new Set(['dossier']))
    expect(ciblesBelow('/entreprises/:siret')).toEqual(new Set(['entreprise']))
  })

  it('is asked for by the access, and named by the path', () => {
    const call = { methode: 'GET', resume: '' } as const
    operation({ ...call, chemin: '/dossiers/:id', acces: 'lecture', cible: 'dossier' })
    // @ts-expect-error an access to a dossier without its dossier
    operation({ ...call, chemin: '/dossiers/:id', acces: 'lecture' })
    // @ts-expect-error a target of another kind
    operation({ ...call, chemin: '/dossiers/:id', acces: 'lecture', cible: 'entreprise' })
    // @ts-expect-error a path that does not name it
    operation({ ...call, chemin: '/dossiers', acces: 'lecture', cible: 'dossier' })
    // @ts-expect-error a target that the access would not look at
    operation({ ...call, chemin: '/dossiers/:id', acces: 'session', cible: 'dossier' })
  })
})
