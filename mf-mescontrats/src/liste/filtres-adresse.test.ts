import { describe, expect, it } from 'vitest'
import { adresseOf, filtresOf, isFiltre } from './filtres-adresse.ts'

const read = (query: string) => filtresOf(new URLSearchParams(query))

describe('the filters of an address', () => {
  it('are the usual ones when it says nothing', () => {
    expect(read('')).toEqual({ type: 'apprentissage', tri: 'echeance' })
    expect(isFiltre(read(''))).toBe(false)
  })

  it('leave out what nobody could have chosen', () => {
    expect(read('etat=perdu&tri=couleur&siret=12&type=%3Cb%3E')).toEqual(read(''))
  })

  it('never hold the searched words', () => {
    expect(read('q=Dupont')).not.toHaveProperty('q')
  })

  it.each(['', '?etat=en_attente_pieces', '?type=professionnalisation&siret=99912345800013&tri=-debut'])(
    'are written back as they were read: « %s »',
    (query) => {
      expect(adresseOf(read(query))).toBe(query)
    },
  )
})
