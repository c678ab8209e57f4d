import { describe, expect, it } from 'vitest'
import { ContratSchema, SECTIONS_PARTIELLES } from '../../../api/contrats.ts'
import { emptyAt } from '../../../champs/vide.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { emptyContrat, mergeSection, SECTIONS } from './sections.ts'

describe('the complete example', () => {
  it('has exactly the keys of the schema', () => {
    expect(ContratSchema.parse(CONTRAT_EXEMPLE)).toEqual(CONTRAT_EXEMPLE)
  })

  it.each(Object.entries(SECTIONS_PARTIELLES))('is accepted in its section %s', (nom, schema) => {
    expect(schema.safeParse(CONTRAT_EXEMPLE[nom as keyof typeof SECTIONS_PARTIELLES]).success).toBe(true)
  })
})

describe('a draft', () => {
  it('begins with every leaf null and passes its own schema', () => {
    const vide = emptyContrat()
    expect(ContratSchema.parse(vide)).toEqual(vide)
    expect(vide.employeur.adresse.commune).toBeNull()
    expect(vide.apprenti.representantLegal).toBeNull()
    expect(emptyAt(SECTIONS, 'contrat.travailTemporaire').mission).toEqual({ debut: null, fin: null })
  })

  it('takes any text of 500 characters, dates included, and no unknown key at any depth', () => {
    const { apprenti } = SECTIONS_PARTIELLES
    expect(apprenti.safeParse({ dateNaissance: 'le 14 février' }).success).toBe(true)
    expect(apprenti.safeParse({ prenom: 'x'.repeat(501) }).success).toBe(false)
    expect(apprenti.safeParse({ adresse: { rue: 'x' } }).success).toBe(false)
    expect(apprenti.safeParse({ representantLegal: { adresse: { codePostal: '93' } } }).success).toBe(true)
  })

  it('is merged: absent keeps, null erases, a closed block opens', () => {
    const { apprenti } = emptyContrat()
    const named = mergeSection('apprenti', apprenti, { prenom: 'Élise', adresse: { commune: 'Paris' } })
    const moved = mergeSection('apprenti', named, { adresse: { voie: 'rue des Peupliers' } })
    expect(moved).toMatchObject({ prenom: 'Élise', adresse: { commune: 'Paris', voie: 'rue des Peupliers' } })
    const minor = mergeSection('apprenti', moved, { representantLegal: { nom: 'Lefèvre' } })
    expect(minor.representantLegal).toMatchObject({
      nom: 'Lefèvre',
      prenom: null,
      adresse: { commune: null },
    })
    expect(mergeSection('apprenti', minor, { prenom: null, representantLegal: null })).toMatchObject({
      prenom: null,
      representantLegal: null,
    })
  })
})
