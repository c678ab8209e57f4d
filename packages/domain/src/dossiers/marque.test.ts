import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeMarque, readMarque, texteMarque } from './marque.ts'

const numeros = fc
  .tuple(
    fc.constantFrom('AP', 'CP'),
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 9_999_999 }),
  )
  .map(([prefixe, annee, rang]) => `${prefixe}${annee}-${String(rang).padStart(6, '0')}`)

test('whatever dossier and version are printed are read back, in words and in the code', () => {
  fc.assert(
    fc.property(numeros, fc.integer({ min: 1, max: 9999 }), (numero, version) => {
      const marque = { numero, version }
      expect(readMarque(codeMarque(numero, version))).toEqual(marque)
      expect(readMarque(`Autre : Oui ${texteMarque(marque)} CADRE RÉSERVÉ`)).toEqual(marque)
      expect(readMarque(texteMarque({ numero, version: null }))).toEqual({ numero, version: null })
    }),
  )
})

test('words that a reader of scans set apart are still a mark', () => {
  expect(readMarque('Dossier n° AP2026-000033  - version  2')).toEqual({
    numero: 'AP2026-000033',
    version: 2,
  })
})

test.each([
  'https://exemple.example/mes-contrats/dossiers/42',
  'N° du contrat précédent AP2026-000033',
  '075202209000123',
  '',
])('%s is no mark', (texte) => {
  expect(readMarque(texte)).toBeNull()
})
