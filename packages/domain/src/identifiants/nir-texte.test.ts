import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nirKey } from './nir.ts'
import { containsNir } from './nir-texte.ts'

const chiffres = (min: number, max: number, longueur: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(longueur, '0'))

const nir = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '7'),
    chiffres(0, 99, 2),
    chiffres(1, 12, 2),
    fc.constantFrom('01', '75', '2A', '2B', '99'),
    chiffres(1, 999, 3),
    chiffres(1, 999, 3),
  )
  .map((groupes) => ({ groupes, cle: nirKey(groupes.join('')) }))

it('finds a NIR however people write it, amid other words and numbers', () => {
  const ecriture = fc.record({
    nir,
    separateur: fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', '-', ' - ', '\n'),
    avecCle: fc.boolean(),
    avant: fc.constantFrom('', 'Son numéro : ', 'Née le 12/09/2004, n°', 'le 3 ', 'NIR:'),
    apres: fc.constantFrom('', '.', ', merci', ' et son SIRET', ' 06 12 34 56 78'),
  })
  fc.assert(
    fc.property(ecriture, ({ nir: { groupes, cle }, separateur, avecCle, avant, apres }) => {
      const ecrit = [...groupes, ...(avecCle ? [cle] : [])].join(separateur)
      expect([ecrit, containsNir(`${avant}${ecrit}${apres}`)]).toEqual([ecrit, true])
    }),
  )
})

it('finds one in letters of another width, and in small letters', () => {
  expect(containsNir('２９９１２７５１１６１２３')).toBe(true)
  expect(containsNir('1 85 05 2a 004 123')).toBe(true)
})

it.each([
  'Le SIRET est 999 123 458 00013, ou 99912345800021.',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
  'Appelez le 01 40 00 00 09 ou le 06 12 34 56 78.',
  'Du 01/09/2026 au 31/08/2028, 35 h, 1 234,50 €.',
  'Dossier AP2026-000033, Cerfa 10103*14, RNCP 38401, dépôt 075202609000123',
  '1 99 12',
  '',
])('finds none in « %s »', (texte) => expect(containsNir(texte)).toBe(false))

it('reads a text of digits alone in no time', () => {
  expect(containsNir('9 '.repeat(100_000))).toBe(false)
})
