import type { Session } from '@mon-espace/module-kit/host-contract'
import { describe, expect, it } from 'vitest'
import type { HostModule } from '../host-data.ts'
import { accessOf, mayShow, signInPath } from './access.ts'

const modules: HostModule[] = [
  {
    name: 'mf-compte',
    version: '1.0.0',
    channel: 'stable',
    routes: ['/connexion', '/compte'],
    publicRoutes: ['/connexion'],
    requires: { host: 1, api: 1 },
    previous: null,
  },
]
const nobody: Session = { compte: null, entreprises: [], role: null }
const somebody: Session = { ...nobody, compte: { id: '1' } as Session['compte'] }

describe('who may see what', () => {
  it.each([
    ['/accueil', 'session'],
    ['/accessibilite', 'public'],
    ['/connexion', 'public'],
    ['/compte/sessions', 'session'],
    ['/ailleurs', 'none'],
  ])('%s is %s', (path, access) => {
    expect(accessOf(modules, path)).toBe(access)
    expect(mayShow(modules, path, nobody)).toBe(access === 'public')
    expect(mayShow(modules, path, somebody)).toBe(access !== 'none')
  })

  it('who must sign in first comes back where they were going', () => {
    expect(signInPath({ pathname: '/mes-contrats', search: '?demande=1' })).toBe(
      '/connexion?retour=%2Fmes-contrats%3Fdemande%3D1',
    )
  })
})
