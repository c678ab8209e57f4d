import { describe, expect, it } from 'vitest'
import contacts from '../../donnees/contacts.json' with { type: 'json' }
import { donneesLegeres } from '../demo/donnees-legeres.ts'
import { readContacts } from '../referentiels/contacts.ts'
import { assistantOf, conseillerOf } from './contacts.ts'

const at = (codePostal: string, more = {}) => ({
  siren: '999123458',
  agence: true,
  siege: { codePostal },
  ...more,
})

describe('the assistant de gestion', () => {
  it.each([
    ['75013', 'Sanaa TRAD'],
    ['69002', 'Sanaa TRAD'],
    ['13001', 'Sanaa TRAD'],
    ['20200', 'Sanaa TRAD'],
    ['44000', 'Magali FAUCHET'],
    ['67000', 'Magali FAUCHET'],
    ['97400', 'Accueil des entreprises'],
    ['98800', 'Accueil des entreprises'],
    ['', 'Accueil des entreprises'],
  ])('of an agency whose head office is in %s is %s', (codePostal, nom) => {
    expect(assistantOf(donneesLegeres, at(codePostal))?.nom).toBe(nom)
  })

  it('goes by group before the region, overseas too; other enterprises have the default desk', () => {
    const grouped = { ...donneesLegeres, groupes: [{ nom: 'ADECCO', sirens: ['999123458'] }] }
    expect(assistantOf(grouped, at('75013'))?.nom).toBe('Rabah BERKANE')
    expect(assistantOf(grouped, at('97400'))?.nom).toBe('Rabah BERKANE')
    expect(assistantOf(donneesLegeres, at('75013', { agence: false }))?.nom).toBe('Accueil des entreprises')
  })

  it('is read from a file that must be well made', () => {
    expect(() => readContacts({ ...contacts, desks: [{ nom: 'x' }] })).toThrow()
    expect(() => readContacts({ ...contacts, autre: 1 })).toThrow()
  })
})

describe('the conseiller formation', () => {
  it('is the one named for the enterprise, else the one for all, else nobody', () => {
    const [all] = donneesLegeres.conseillers
    const own = { nom: 'Paul', telephone: '', courriel: '', sirens: ['999123458'] }
    expect(conseillerOf(donneesLegeres, '999123458')?.nom).toBe(all?.nom)
    expect(
      conseillerOf({ ...donneesLegeres, conseillers: [...donneesLegeres.conseillers, own] }, '999123458')
        ?.nom,
    ).toBe('Paul')
    expect(conseillerOf({ ...donneesLegeres, conseillers: [] }, '999123458')).toBeNull()
  })
})
