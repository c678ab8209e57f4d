import { expect, test } from 'vitest'
import { motsConnus } from './mot-de-passe.ts'

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
