import { describe, expect, it } from 'vitest'
import { covers, moduleFor, moduleManifestSchema, tileSchema } from './index.ts'

const manifest = {
  name: 'mf-essai',
  version: '1.2.3',
  entry: 'main.js',
  css: ['main.css'],
  integrity: { 'main.js': `sha384-${'A'.repeat(64)}` },
  preload: [],
  routes: ['/essai'],
  publicRoutes: [],
  tiles: [],
  requires: { host: 1, api: 1 },
}

describe('module.json', () => {
  it('is accepted as the build writes it', () => {
    expect(moduleManifestSchema.safeParse(manifest).success).toBe(true)
    expect(moduleManifestSchema.safeParse({ ...manifest, version: '1.2.3-build.00ff' }).success).toBe(true)
  })

  it.each([
    ['a file outside the folder', { entry: '../main.js' }],
    ['an absolute file', { entry: '/main.js' }],
    ['a short hash', { integrity: { 'main.js': 'sha384-AAAA' } }],
    ['no route', { routes: [] }],
    ['an unknown key', { secret: 'x' }],
    ['a name that is not one', { name: '../mf' }],
  ])('is refused with %s', (_, fault) => {
    expect(moduleManifestSchema.safeParse({ ...manifest, ...fault }).success).toBe(false)
  })
})

describe('a tile', () => {
  const tile = { titre: 'Essai', description: '', kind: 'lien', href: 'https://exemple.test/' }
  it('leads to a page of ours or to a secure address', () => {
    expect(tileSchema.safeParse(tile).success).toBe(true)
    expect(tileSchema.safeParse({ ...tile, href: '/essai' }).success).toBe(true)
    expect(tileSchema.safeParse({ ...tile, href: '//exemple.test' }).success).toBe(false)
    expect(tileSchema.safeParse({ ...tile, href: 'javascript:alert(1)' }).success).toBe(false)
  })
})

describe('routes', () => {
  it('cover what is below them, not what merely begins alike', () => {
    expect(covers('/compte', '/compte/sessions')).toBe(true)
    expect(covers('/compte', '/comptes')).toBe(false)
  })

  it('give a path to the module with the longest match', () => {
    const wide = { routes: ['/mes-contrats'] }
    const narrow = { routes: ['/mes-contrats/instruction'] }
    expect(moduleFor([wide, narrow], '/mes-contrats/instruction/1')).toBe(narrow)
    expect(moduleFor([wide, narrow], '/mes-contrats/dossiers')).toBe(wide)
    expect(moduleFor([wide, narrow], '/ailleurs')).toBeUndefined()
  })
})
