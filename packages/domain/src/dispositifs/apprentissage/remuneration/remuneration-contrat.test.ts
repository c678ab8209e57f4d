import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dureeHebdoTotale } from '../../../montants/duree-hebdo.ts'
import { emptyContrat } from '../champs/sections.ts'
import { checkRemunerationInput } from './entree.ts'
import { computeRemuneration } from './remuneration.ts'
import { remunerationInputOf, remunerationOf, salaireEmbaucheOf } from './remuneration-contrat.ts'
import type { RemunerationInput } from './types.ts'

const exemple = () => {
  const contrat = emptyContrat()
  contrat.apprenti.dateNaissance = '2004-12-25'
  Object.assign(contrat.contrat, {
    dateConclusion: '2026-08-25',
    dateDebutExecution: '2026-09-01',
    dateFin: '2028-08-31',
    base: 'SMIC',
  })
  return contrat
}
const ligne = (
  annee: number | null,
  debut: string | null,
  fin: string | null,
  taux: number | null,
  base: string | null = 'SMIC',
) => ({ annee, debut, fin, taux, base })

describe('pay of a contract as entered', () => {
  test('nothing while a date is missing', () => {
    expect(remunerationOf(emptyContrat())).toBeNull()
    const contrat = exemple()
    contrat.contrat.dateFin = 'fin août'
    expect(remunerationInputOf(contrat)).toBeNull()
  })
  test('computed', () => {
    const r = remunerationOf(exemple())
    expect(r).toMatchObject({ saisie: false, salaireEmbaucheCentimes: 98953 })
    expect(r?.periodes.map((p) => p.taux)).toEqual([53, 61])
  })
  test('a date of conclusion half typed does not stop it', () => {
    const contrat = exemple()
    contrat.contrat.dateConclusion = '25/08'
    expect(remunerationInputOf(contrat)?.dateConclusion).toBeNull()
  })
  test('typed by hand, on either base; lines that are not complete are left out', () => {
    const contrat = exemple()
    contrat.contrat.smcMensuelCentimes = 200000
    contrat.contrat.remuneration = [
      ligne(1, '2026-09-01', '2027-08-31', 60),
      ligne(2, '2027-09-01', '2028-08-31', 62.5, 'SMC'),
      ligne(null, '2026-09-01', '2027-08-31', 60),
      ligne(1, null, '2027-08-31', 60),
      ligne(1, '2026-09-01', null, 60),
      ligne(1, '2026-09-01', '2027-08-31', null),
      ligne(1, '2026-09-01', '2027-08-31', 1001),
      ligne(1, '2030-09-01', '2031-08-31', 60),
    ]
    const r = remunerationOf(contrat)
    expect(r?.saisie).toBe(true)
    expect(r?.periodes).toMatchObject([
      { taux: 60, tauxMinimal: 53, base: 'SMIC', montantMensuelCentimes: 112022, age: 21 },
      { taux: 62.5, tauxMinimal: 61, base: 'SMC', montantMensuelCentimes: 125000, age: 22 },
    ])
    expect(r?.salaireEmbaucheCentimes).toBe(112022)
  })
  test('the floor of a line is the highest of its days', () => {
    const contrat = exemple()
    contrat.apprenti.dateNaissance = '2010-02-14'
    contrat.contrat.remuneration = [
      ligne(2, '2027-09-01', '2028-08-31', 60),
      ligne(1, '2026-09-01', '2027-09-02', 60, null),
    ]
    expect(remunerationOf(contrat)?.periodes.map((p) => [p.tauxMinimal, p.base])).toEqual([
      [51, 'SMIC'],
      [39, 'SMIC'],
    ])
    contrat.contrat.remuneration = [ligne(1, '2026-09-01', '2027-08-31', 60, 'SMC')]
    expect(remunerationOf(contrat)?.periodes[0]?.montantMensuelCentimes).toBe(0)
    contrat.apprenti.dateNaissance = '2004-12-25'
    contrat.contrat.remuneration = []
    expect(remunerationOf(contrat)).toMatchObject({ periodes: [], salaireEmbaucheCentimes: 98953 })
  })
  test('the floor does not fall where a later period pays less', () => {
    const contrat = exemple()
    contrat.contrat.majoration15 = false
    contrat.contrat.precedent = {
      memeEmployeur: true,
      diplomeObtenu: true,
      niveau: '4',
      dateFin: '2026-06-30',
      dernierTaux: 80,
      dernierSalaireCentimes: null,
    }
    contrat.contrat.remuneration = [ligne(1, '2026-09-01', '2028-08-31', 80)]
    expect(remunerationOf(contrat)?.periodes[0]?.tauxMinimal).toBe(80)
  })
  test('pay at hire typed by hand', () => {
    const contrat = exemple()
    contrat.contrat.salaireBrutMensuelCentimes = 120000
    expect(remunerationOf(contrat)?.salaireEmbaucheCentimes).toBe(120000)
  })
  test('what the rest of the contract changes', () => {
    const contrat = exemple()
    contrat.employeur.adresse.codePostal = '97600'
    contrat.apprenti.equivalenceJeunes = true
    Object.assign(contrat.contrat, {
      type: '33',
      dateEffetAvenant: '2028-01-01',
      dureeHebdoHeures: 39,
      dureeHebdoMinutes: 30,
    })
    expect(remunerationInputOf(contrat)).toMatchObject({
      departement: '97600',
      rqth: true,
      dureeHebdoMinutes: 2370,
      prolongation: { motif: 'echec', debut: '2028-01-01' },
    })
    contrat.contrat.type = '34'
    expect(remunerationInputOf(contrat)?.prolongation?.motif).toBe('rqth')
    contrat.contrat.type = '36'
    expect(remunerationInputOf(contrat)?.prolongation).toBeNull()
    contrat.contrat.dureeHebdoMinutes = null
    expect(dureeHebdoTotale(contrat.contrat)).toBe(2340)
    Object.assign(contrat.contrat, { base: 'SMC', smcMensuelCentimes: 200000, type: '11' })
    expect(remunerationInputOf(contrat)?.base).toBe('SMC')
  })
})

describe('what prevents a pay from being computed', () => {
  const input: RemunerationInput = {
    dateNaissance: '2004-12-25',
    dateDebut: '2026-09-01',
    dateFin: '2028-08-31',
    base: 'SMIC',
  }
  test.each<[Partial<RemunerationInput>, string[]]>([
    [{}, []],
    [{ dateNaissance: '', dateFin: '2028-02-30' }, ['dateNaissance', 'dateFin']],
    [{ dateFin: '2026-08-31' }, ['dateFin']],
    [{ dateFin: '2036-09-01' }, ['dateFin']],
    [{ dateFin: '2036-08-31' }, []],
    [{ dateNaissance: '2026-09-01' }, ['dateNaissance']],
    [{ dateDebut: '2009-12-31', dateFin: '2010-12-31' }, ['dateDebut']],
    [{ departement: '976', dateDebut: '2017-09-01', dateFin: '2018-08-31' }, ['dateDebut']],
    [{ dateConclusion: 'hier' }, ['dateConclusion']],
    [{ prolongation: { motif: 'echec', debut: '' } }, ['prolongation']],
    [{ dureeHebdoMinutes: 0 }, ['dureeHebdoMinutes']],
    [{ dureeHebdoMinutes: 2881 }, ['dureeHebdoMinutes']],
    [{ anneesDejaEffectuees: 1.5 }, ['anneesDejaEffectuees']],
    [{ base: 'SMC' }, ['smcMensuelCentimes']],
    [{ base: 'SMC', smcMensuelCentimes: 200000 }, []],
    [{ precedent: { dernierTaux: -1 } }, ['precedent']],
    [{ precedent: { dernierTaux: 1001 } }, ['precedent']],
    [{ precedent: { dernierSalaireCentimes: 0.5 } }, ['precedent']],
    [{ precedent: { dernierTaux: 51, dernierSalaireCentimes: 95000 } }, []],
  ])('%j', (champs, chemins) => {
    const problemes = checkRemunerationInput({ ...input, ...champs })
    expect(problemes.map((p) => p.chemin)).toEqual(chemins)
    if (chemins.length > 0) expect(() => computeRemuneration({ ...input, ...champs })).toThrow(RangeError)
  })
})

const jourArbitraire = (min: string, max: string) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }) },
    fc.constant(null),
  )

test('the pay at hire alone is that of the whole pay, whatever the contract', () => {
  const arbitraire = fc.record({
    naissance: jourArbitraire('1985-01-01', '2011-12-31'),
    conclusion: jourArbitraire('2018-06-01', '2026-12-31'),
    debut: jourArbitraire('2018-06-01', '2027-01-31'),
    fin: jourArbitraire('2019-06-01', '2030-12-31'),
    contrat: fc.record({
      base: fc.constantFrom('SMIC', 'SMC'),
      smcMensuelCentimes: fc.constantFrom(null, 190_000, 240_000),
      dureeHebdoHeures: fc.constantFrom(null, 30, 35, 39),
      majoration15: fc.boolean(),
      licencePro: fc.boolean(),
      anneesDejaEffectuees: fc.constantFrom(null, 0, 1, 2),
      salaireBrutMensuelCentimes: fc.constantFrom(null, null, 151_000),
      remuneration: fc.constantFrom(null, null, [], [ligne(1, '2024-09-01', '2030-08-31', 60)]),
    }),
    codePostal: fc.constantFrom('75013', '97600'),
  })
  fc.assert(
    fc.property(arbitraire, ({ naissance, conclusion, debut, fin, codePostal, ...entry }) => {
      const iso = (jour: Date | null) => jour?.toISOString().slice(0, 10) ?? null
      const contrat = emptyContrat()
      contrat.apprenti.dateNaissance = iso(naissance)
      contrat.employeur.adresse.codePostal = codePostal
      Object.assign(contrat.contrat, entry.contrat, {
        dateConclusion: iso(conclusion),
        dateDebutExecution: iso(debut),
        dateFin: iso(fin),
      })
      expect(salaireEmbaucheOf(contrat)).toBe(remunerationOf(contrat)?.salaireEmbaucheCentimes ?? null)
    }),
    { numRuns: 2000 },
  )
})
