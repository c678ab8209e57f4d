import { describe, expect, it } from 'vitest'
import { matchRoute } from './match-route.ts'

describe('matchRoute', () => {
  it('gives the decoded parameters of a path that matches', () => {
    expect(matchRoute('/dossiers/:id/saisie/:etape', '/dossiers/a%20b/saisie/contrat/')).toEqual({
      id: 'a b',
      etape: 'contrat',
    })
    expect(matchRoute('/mes-contrats', '/mes-contrats')).toEqual({})
  })

  it('refuses a path of another length, another word, or that cannot be decoded', () => {
    expect(matchRoute('/dossiers/:id', '/dossiers')).toBeNull()
    expect(matchRoute('/dossiers/:id', '/dossiers/1/x')).toBeNull()
    expect(matchRoute('/dossiers', '/autres')).toBeNull()
    expect(matchRoute('/dossiers/:id', '/dossiers/%E0')).toBeNull()
  })

  it('takes whatever follows a final star', () => {
    expect(matchRoute('/compte/*', '/compte/a/b')).toEqual({})
    expect(matchRoute('/compte/*', '/compte')).toEqual({})
    expect(matchRoute('/compte/*', '/autre')).toBeNull()
  })
})
