import { expect, it } from 'vitest'
import { adresseBureau, adresseFile, filtresOf, vueOf } from './adresse.ts'

it('reads the view of an address, the queue’s own when it names none that exists', () => {
  expect(vueOf(new URLSearchParams('vue=tous'))).toBe('tous')
  expect(vueOf(new URLSearchParams(''))).toBe('en_cours_instruction')
  expect(vueOf(new URLSearchParams('vue=constructor'))).toBe('en_cours_instruction')
})

it('asks for what is due first', () => {
  expect(filtresOf('tous')).toEqual({ tri: 'echeance' })
  expect(filtresOf('en_attente_pieces')).toEqual({ etat: 'en_attente_pieces', tri: 'echeance' })
})

it('keeps the view while a dossier is open', () => {
  expect(adresseFile('en_cours_instruction')).toBe('/mes-contrats/instruction')
  expect(adresseBureau('a/b', 'tous')).toBe('/mes-contrats/instruction?dossier=a%2Fb&vue=tous')
  expect(vueOf(new URLSearchParams(adresseBureau('x', 'tous').split('?')[1]))).toBe('tous')
})
