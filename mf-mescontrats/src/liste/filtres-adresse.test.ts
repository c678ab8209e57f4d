import { describe, expect, it } from 'vitest'
import { adresseOf, filtresOf, isFiltre } from './filtres-adresse.ts'

const read = (query: string) => filtresOf(new URLSearchParams(query))

describe('the filters of an address', () => {
  it('are the usual ones when it says nothing', () => {
    expect(read('')).toEqual({ type: 'apprentissage', tri: 'echeance' })
    expect(isFiltre(read(''))).toBe(false)
  })

  it('leave out what nobody could have chosen', () => {
    expect(
      read('etat=perdu&tri=couleur&siret=12&type=%3Cb%3E&etape=ailleurs&debut=2026-13&auteur=lui&centre=CFA'),
    ).toEqual(read(''))
  })

  it('never hold the searched words', () => {
    expect(read('q=Dupont')).not.toHaveProperty('q')
  })

  it.each([
    '',
    '?etat=en_attente_pieces',
    '?etape=a_faire&debut=2026-09&auteur=moi',
    '?type=professionnalisation&siret=99912345800013&tri=-debut',
    '?centre=78500000000012&utilisatrice=99900000000031&tri=maj',
  ])('are written back as they were read: « %s »', (query) => {
    expect(adresseOf(read(query))).toBe(query)
  })
})
