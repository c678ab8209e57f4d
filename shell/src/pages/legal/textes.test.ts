import { describe, expect, it } from 'vitest'
import { donneesPersonnelles, mentionsLegales } from './textes.ts'

describe('what is told of personal data', () => {
  const dit = JSON.stringify(donneesPersonnelles)

  it('is told of both kinds of contract', () => {
    expect(dit).toContain('contrat d’apprentissage ou de professionnalisation')
    expect(dit).toContain('D6325-1')
    expect(JSON.stringify(mentionsLegales)).toContain('contrats d’apprentissage et de professionnalisation')
  })

  it.each([
    'signer en ligne',
    'un refus de prise en charge est notifié',
    'relie par une clé',
    'services de l’État',
  ])('names who else reads them: « %s »', (qui) => expect(dit).toContain(qui))
})
