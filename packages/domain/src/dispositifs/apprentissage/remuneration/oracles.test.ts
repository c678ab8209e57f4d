import { describe, expect, test } from 'vitest'
import { montantMensuel } from '../../../montants/montant.ts'
import { smicAt, smicTable } from '../../../montants/smic.ts'
import { deductionAvantages } from './avantages.ts'
import { grilleAt, tauxOf } from './grille.ts'
import avantages from './oracles/avantages.json' with { type: 'json' }
import grille from './oracles/grille.json' with { type: 'json' }
import smic from './oracles/smic.json' with { type: 'json' }
import publies from './oracles/tableaux-publies.json' with { type: 'json' }
import { computeRemuneration } from './remuneration.ts'

/** Figures published by others, each with its source in the file. */

describe('SMIC', () => {
  test.each([
    [null, smic.general],
    ['976', smic.mayotte],
  ])('every row of the table of department %s, and no other', (departement, lignes) => {
    expect(smicTable(departement).map((s) => s.depuis)).toEqual(lignes.map((l) => l.depuis))
    for (const { depuis, horaireCentimes, mensuelCentimes } of lignes) {
      const notre = smicAt(depuis, departement)
      expect(notre?.horaireCentimes, depuis).toBe(horaireCentimes)
      if (mensuelCentimes !== null) expect(notre?.mensuelCentimes, depuis).toBe(mensuelCentimes)
    }
  })
})

/** The rates of a contract signed then, year after year, by lowest age. */
const tauxAt = (date: string, annees: readonly number[]) =>
  Object.fromEntries(grilleAt(date).map((t) => [t.ageMin, annees.map((annee) => tauxOf(t, annee))]))

describe('grid', () => {
  test('since 2019, fourth year included', () => {
    expect(tauxAt('2019-01-01', [1, 2, 3, 4])).toEqual(grille.depuis2019)
  })
  test('before 2019, a fourth year like the third', () => {
    const quatre = Object.entries(grille.avant2019).map(([age, taux]) => [age, [...taux, taux[2]]])
    expect(tauxAt('2018-12-31', [1, 2, 3, 4])).toEqual(Object.fromEntries(quatre))
  })
  const NAISSANCES: Record<string, string> = {
    0: '2009-12-25',
    18: '2007-01-10',
    21: '2004-01-10',
    26: '1999-01-10',
  }
  test('15 points more', () => {
    for (const [annees, parAge] of Object.entries(grille.majores15ApresAnnees))
      for (const [age, taux] of Object.entries(parAge)) {
        const { periodes } = computeRemuneration({
          dateNaissance: NAISSANCES[age] ?? '',
          dateDebut: '2026-09-01',
          dateFin: '2027-08-31',
          base: 'SMIC',
          majoration15: true,
          anneesDejaEffectuees: Number(annees),
        })
        expect(periodes[0]?.taux, `${age} after ${annees}`).toBe(taux)
      }
  })
})

describe('tables printed by others', () => {
  test('agree within a cent, never above ours', () => {
    for (const { smicDepuis, contrats, centimesParAge } of publies.tableaux) {
      const tranches = grilleAt(contrats === 'avant2019' ? '2018-12-31' : '2019-01-01')
      const mensuel = smicAt(smicDepuis)?.mensuelCentimes ?? 0
      for (const [age, montants] of Object.entries(centimesParAge)) {
        const tranche = tranches.find((t) => t.ageMin === Number(age))
        if (!tranche) throw new Error(`no band from ${age}`)
        for (const [i, centimes] of montants.entries()) {
          const ecart = montantMensuel(mensuel, tauxOf(tranche, i + 1)) - centimes
          expect([0, 1], `${smicDepuis} from ${age}, year ${i + 1}`).toContain(ecart)
        }
      }
    }
  })
  test('15 points of May 2023', () => {
    const { smicMensuelCentimes, lignes } = publies.majores15
    for (const { taux, centimes } of lignes)
      for (const [i, un] of taux.entries()) {
        const publie = centimes[i]
        if (typeof publie === 'number')
          expect(Math.abs(montantMensuel(smicMensuelCentimes, un) - publie)).toBeLessThanOrEqual(1)
      }
  })
})

describe('benefits in kind', () => {
  test('the example of the BOSS', () => {
    const { salaireCentimes, nourritureCentimes, deductionCentimes, resteCentimes, assietteCentimes } =
      avantages
    expect(deductionAvantages(salaireCentimes, nourritureCentimes)).toMatchObject({
      deductionCentimes,
      resteCentimes,
      assietteCentimes,
    })
  })
})
