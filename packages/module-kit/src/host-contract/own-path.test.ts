import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

const site = 'https://espace.example'

describe('a path to be sent to', () => {
  it('of this site comes back whole', () => {
    expect(ownPath('/mes-contrats?etat=brouillon#liste')).toBe('/mes-contrats?etat=brouillon#liste')
    expect(ownPath('/a%20b?retour=//c')).toBe('/a%20b?retour=//c')
    expect(ownPath('/dossiers/été')).toBe('/dossiers/%C3%A9t%C3%A9')
  })

  it.each([
    null,
    undefined,
    '',
    'accueil',
    'https://ailleurs.example/',
    '//ailleurs.example/',
    '/\\ailleurs.example',
    '/\t/ailleurs.example',
    '/.//ailleurs.example',
    '/a/..//ailleurs.example',
    '/%2Failleurs.example',
    '/%5Cailleurs.example?a=%',
    '/%09/ailleurs.example',
    '/%2e%2f/ailleurs.example',
    'javascript:alert(1)',
  ])('%j leads nowhere', (asked) => {
    expect(ownPath(asked)).toBeNull()
  })

  it('whatever is asked, never leaves the site, not even decoded, and may stand in a header', () => {
    const sign = fc.oneof(
      fc.constantFrom('/', '\\', '.', '%2f', '%5C', '%2e', '%00', '%0d%0a', '%', '\t', '\n', '\0', '@', ':'),
      fc.constantFrom('ailleurs.example', 'https:', '?', '#', ' ', '%25'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const asked = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          asked,
          asked.map((rest) => `/${rest}`),
        ),
        (text) => {
          const path = ownPath(text)
          if (path === null) return
          expect(path).toMatch(/^\/[\x21-\x7e]*$/)
          expect(new URL(path, site).origin).toBe(site)
          const further = path.replace(/%(2f|5c|2e|09|0a|0d)/gi, decodeURIComponent)
          expect(new URL(further, site).origin).toBe(site)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
