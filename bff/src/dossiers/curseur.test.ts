import { expect, it } from 'vitest'
import { type Curseur, readCurseur, writeCurseur } from './curseur.ts'

const kept = (curseur: Curseur) => readCurseur(writeCurseur(curseur), curseur.tri)

it.each([
  { tri: 'maj', cle: '2026-08-24T08:00:00.000Z', rang: 1 },
  { tri: '-debut', cle: '', rang: 12 },
  { tri: 'echeance', cle: '9999-12-31', rang: 2 ** 31 - 1 },
  { tri: 'apprenti', cle: "o'neill-d'arc ciara", rang: 7 },
])('reads back the end of a page: $tri, « $cle »', (curseur) => {
  expect(kept(curseur)).toEqual(curseur)
})

it.each([
  { tri: 'maj', cle: 'hier', rang: 1 },
  { tri: 'echeance', cle: '2026-01-01T05:00:00Z', rang: 1 },
  { tri: 'debut', cle: 'NaN', rang: 1 },
  { tri: 'apprenti', cle: 'a', rang: 2 ** 31 },
  { tri: 'apprenti', cle: 'a', rang: 0 },
  { tri: 'apprenti', cle: 'a', rang: 1.5 },
])('refuses what no page of ours ended with: $tri, « $cle », $rang', (curseur) => {
  expect(() => kept(curseur)).toThrow(expect.objectContaining({ code: 'requete_invalide' }))
})
