import { expect, test } from 'vitest'
import { safeReturnPath } from './retour.ts'

test('a path of this site comes back whole', () => {
  expect(safeReturnPath('/mes-contrats?etat=brouillon#liste')).toBe('/mes-contrats?etat=brouillon#liste')
  expect(safeReturnPath('/compte')).toBe('/compte')
})

test.each([null, 'accueil', 'https://ailleurs.example/', '/\\ailleurs.example', '/.//ailleurs.example'])(
  '%j leads nowhere',
  (asked) => {
    expect(safeReturnPath(asked)).toBeNull()
  },
)

test('signing in never leads back to signing in', () => {
  expect(safeReturnPath('/connexion?retour=/accueil')).toBeNull()
  expect(safeReturnPath('/./connexion/')).toBeNull()
  expect(safeReturnPath('/inscription')).toBeNull()
  expect(safeReturnPath('/connexions')).toBe('/connexions')
})
