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
