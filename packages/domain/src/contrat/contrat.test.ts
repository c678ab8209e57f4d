import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Contrat, emptyContrat, mergeSection, SECTIONS_PARTIELLES } from './index.ts'

const example = new URL('../../../../../shared/contrat-exemple.json', import.meta.url)
if (!existsSync(example)) console.warn('skipped: ../shared/contrat-exemple.json is absent')

describe.skipIf(!existsSync(example))('the complete example', () => {
  const { '//': _, ...contrat } = existsSync(example) ? JSON.parse(readFileSync(example, 'utf8')) : {}

  it('has exactly the keys of the schema', () => {
    expect(Contrat.parse(contrat)).toEqual(contrat)
  })

  it('is accepted section by section', () => {
    for (const [name, schema] of Object.entries(SECTIONS_PARTIELLES)) {
      expect(schema.safeParse(contrat[name]).success, name).toBe(true)
    }
  })
})

describe('a draft', () => {
  it('begins with every leaf null and passes its own schema', () => {
    const vide = emptyContrat()
    expect(Contrat.parse(vide)).toEqual(vide)
    expect(vide.employeur.adresse.commune).toBeNull()
    expect(vide.apprenti.representantLegal).toBeNull()
  })

  it('takes any text of 500 characters, dates included, and no unknown key at any depth', () => {
    const apprenti = SECTIONS_PARTIELLES.apprenti
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
