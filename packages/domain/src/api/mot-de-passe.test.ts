import { expect, test } from 'vitest'
import { formeJugee, motsConnus, withUnaccented } from './mot-de-passe.ts'

test('the name and the parts of the address count as known, with the words of the service', () => {
  const mots = motsConnus({ nom: 'Petit', prenom: 'Li', email: 'claire.petit@interim-demo.example' })
  expect(mots).toEqual(
    expect.arrayContaining([
      'opco',
      'Petit',
      'PetitLi',
      'claire.petit',
      'claire',
      'petit',
      'interim-demo',
      'example',
    ]),
  )
  expect(mots).not.toContain('Li')
})

test('a name counts as one types it: without accents, in one word, and each of its words', () => {
  const mots = motsConnus({ nom: 'Da Sílva-Brandão', prenom: 'Inès', email: 'contact@agence.example' })
  expect(mots).toEqual(
    expect.arrayContaining(['Ines', 'DaSilvaBrandao', 'Silva', 'Brandao', 'InesDaSilvaBrandao']),
  )
})

test('a list has a copy without accents, each word at its place, and none where there is no accent', () => {
  const listes = {
    courants: ['côté', 'été', 'cote', 'élève', 'coté'],
    prenoms: ['léa', 'paul'],
    ordre: ['un', 2],
  }
  expect(withUnaccented(listes)).toEqual({
    ...listes,
    'courants-sans-accents': ['côté', 'ete', 'cote', 'eleve', 'coté'],
    'prenoms-sans-accents': ['lea', 'paul'],
  })
})

test('an accent typed as a sign of its own is judged as the letter it makes', () => {
  expect(formeJugee('e\u0301le\u0300ve')).toBe('élève')
})
