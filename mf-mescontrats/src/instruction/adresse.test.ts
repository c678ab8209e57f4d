import { expect, it } from 'vitest'
import { adresseBureau, adresseFile, fileDeFiltres, fileOf, filtresOf } from './adresse.ts'

const read = (query: string) => fileOf(new URLSearchParams(query))

it('reads the queue of an address, the usual one for what does not exist', () => {
  expect(read('vue=tous&affectation=moi&guichet=0a1b')).toEqual({
    vue: 'tous',
    affectation: 'moi',
    guichet: '0a1b',
  })
  expect(read('')).toEqual({ vue: 'en_cours_instruction' })
  expect(read('vue=constructor&affectation=lui&guichet=%3Cb%3E')).toEqual(read(''))
})

it('asks for what is due first', () => {
  expect(filtresOf({ vue: 'tous' })).toEqual({ tri: 'echeance' })
  expect(filtresOf({ vue: 'en_attente_pieces', affectation: 'aucune', guichet: 'ab' })).toEqual({
    etat: 'en_attente_pieces',
    affectation: 'aucune',
    guichet: 'ab',
    tri: 'echeance',
  })
})

it('keeps the queue while a dossier is open, and in a view that is kept', () => {
  expect(adresseFile({ vue: 'en_cours_instruction' })).toBe('/mes-contrats/instruction')
  expect(adresseBureau('a/b', { vue: 'tous' })).toBe('/mes-contrats/instruction?dossier=a%2Fb&vue=tous')
  const file = { vue: 'en_attente_pieces', affectation: 'moi', guichet: '0a' } as const
  expect(read(adresseBureau('x', file).split('?')[1] ?? '')).toEqual(file)
  expect(fileDeFiltres(filtresOf(file))).toEqual(file)
  expect(fileDeFiltres(filtresOf({ vue: 'tous' }))).toEqual({ vue: 'tous' })
})
