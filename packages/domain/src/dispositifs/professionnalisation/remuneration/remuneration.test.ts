import { describe, expect, test } from 'vitest'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { checkRemunerationInput } from './entree.ts'
import { computeRemuneration } from './remuneration.ts'
import { checkRemunerationContrat, remunerationOf, salaireEmbaucheOf } from './remuneration-contrat.ts'
import type { RemunerationInput } from './types.ts'

const base: RemunerationInput = {
  dateNaissance: '2004-05-20',
  dateDebut: '2026-09-14',
  dateFin: '2027-09-13',
  nature: 'cdd',
  diplomePlusEleve: '60',
}
const codes = (input: Partial<RemunerationInput>) =>
  computeRemuneration({ ...base, ...input }).explications.map(({ code }) => code)

describe('why the pay is what it is', () => {
  test('the usual reasons, and those of each case', () => {
    expect(codes({})).toEqual(['smic', 'grille', 'diplome', 'diplome_en_cours', 'mieux', 'arrondi'])
    expect(codes({ diplomePlusEleve: '43' })).toContain('diplome_a_preciser')
    expect(codes({ diplomePlusEleve: '49', diplomeProfessionnel: false })).toContain('diplome')
    expect(codes({ dateNaissance: '1990-01-02' })).toEqual([
      ...['smic', 'adulte', 'minimum_absent', 'mieux', 'arrondi'],
    ])
    const adulte = { dateNaissance: '1990-01-02', minimumConventionnelMensuelCentimes: 250_000 }
    expect(codes(adulte)).toContain('minimum_branche')
    expect(codes({ ...adulte, minimumConventionnelMensuelCentimes: 190_000 })).toContain(
      'minimum_branche_ecarte',
    )
    expect(codes({ dateNaissance: '2006-01-15' })).toContain('age')
    expect(codes({ dateDebut: '2025-12-01' })).toContain('releves')
    expect(codes({ dureeHebdoMinutes: 1680 })).toContain('duree_hebdo')
    expect(codes({ dateNaissance: '2004-02-29', dateDebut: '2025-01-06', dateFin: '2026-01-05' })).toContain(
      'fevrier_29',
    )
    const sansSeuil = { dateDebut: '2026-01-05', dateFin: '2027-01-04' }
    expect(codes({ dateNaissance: '2004-02-29', ...sansSeuil })).not.toContain('fevrier_29')
  })

  test('the 18th birthday counts in temporary work only, and is a reading', () => {
    const mineur = { dateNaissance: '2009-02-10', nature: 'travail_temporaire' }
    const { periodes, explications } = computeRemuneration({ ...base, ...mineur })
    expect(periodes.map(({ debut, taux }) => [debut, taux])).toEqual([
      ['2026-09-14', 55],
      ['2027-03-01', 70],
    ])
    expect(explications.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['age_18', 'travail_temporaire', 'travail_temporaire_mineur', 'missions']),
    )
    expect(codes({ ...mineur, nature: 'cdi' })).not.toContain('age_18')
  })
})

test('what prevents the pay from being computed is told at its field', () => {
  const chemins = (input: Partial<RemunerationInput>) =>
    checkRemunerationInput({ ...base, ...input }).map(({ chemin }) => chemin)
  expect(chemins({})).toEqual([])
  expect(chemins({ dateNaissance: '', nature: 'autre', diplomePlusEleve: '33' })).toEqual([
    ...['dateNaissance', 'nature', 'diplomePlusEleve'],
  ])
  expect(chemins({ dateFin: '2026-09-13' })).toEqual(['dateFin'])
  expect(chemins({ dateFin: '2036-09-14' })).toEqual(['dateFin'])
  expect(chemins({ dateNaissance: '2026-09-14' })).toEqual(['dateNaissance'])
  expect(chemins({ dateDebut: '2009-12-31', dateNaissance: '1990-01-01', dateFin: '2010-12-31' })).toEqual([
    'dateDebut',
  ])
  expect(chemins({ dureeHebdoMinutes: 0 })).toEqual(['dureeHebdoMinutes'])
  expect(chemins({ minimumConventionnelMensuelCentimes: 1.5 })).toEqual([
    'minimumConventionnelMensuelCentimes',
  ])
  expect(() => computeRemuneration({ ...base, nature: '' })).toThrow(RangeError)
})

test('the pay of a contract: computed by the hour in temporary work, or as typed', () => {
  const paie = remunerationOf(CONTRAT_EXEMPLE)
  expect([paie?.salaireEmbaucheCentimes, paie?.unite]).toEqual([862, 'heure'])
  expect(salaireEmbaucheOf(CONTRAT_EXEMPLE)).toBe(862)
  const contrat = structuredClone(CONTRAT_EXEMPLE)
  contrat.contrat.salaireBrutCentimes = 900
  expect(remunerationOf(contrat)?.salaireEmbaucheCentimes).toBe(900)
  expect(salaireEmbaucheOf(contrat)).toBe(900)
  contrat.contrat.nature = 'cdd'
  contrat.contrat.salaireBrutCentimes = null
  expect(salaireEmbaucheOf(contrat)).toBe(130_692)
  contrat.contrat.dateFin = null
  expect([remunerationOf(contrat), salaireEmbaucheOf(contrat)]).toEqual([null, null])
  expect(checkRemunerationContrat(contrat).map(({ chemin }) => chemin)).toEqual(['dateFin'])
})
