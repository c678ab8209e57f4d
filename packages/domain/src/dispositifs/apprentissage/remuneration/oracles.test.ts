import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { montantMensuel } from '../../../montants/montant.ts'
import { smicAt, smicTable } from '../../../montants/smic.ts'
import { deductionAvantages } from './avantages.ts'
import { grilleAt, tauxOf } from './grille.ts'
import { computeRemuneration } from './remuneration.ts'

/** Published figures, kept out of the repository. */
const dossier = new URL('../../../../../../../shared/oracles/', import.meta.url)
const present = existsSync(dossier)
if (!present) console.warn('skipped: ../shared/oracles is absent')
const oracle = (nom: string) =>
  present ? JSON.parse(readFileSync(new URL(`${nom}.json`, dossier), 'utf8')) : {}

interface LigneSmic {
  from: string
  hourly: number
  monthly35h: number | null
}
const cents = (euros: number) => Math.round(euros * 100)

describe.skipIf(!present)('SMIC', () => {
  const smic = oracle('smic')
  test('every row of the two tables, and no other', () => {
    const corrige: Record<string, number> = smic.mayotteCorrected
    for (const [departement, lignes] of [
      [null, smic.metropole_drom],
      ['976', smic.mayotte],
    ] as [string | null, LigneSmic[]][]) {
      expect(smicTable(departement).map((s) => s.depuis)).toEqual(lignes.map((l) => l.from))
      for (const { from, hourly, monthly35h } of lignes) {
        const notre = smicAt(from, departement)
        expect(notre?.horaireCentimes, from).toBe(cents(hourly))
        const mensuel = departement === '976' ? (corrige[from] ?? monthly35h) : monthly35h
        if (mensuel !== null) expect(notre?.mensuelCentimes, from).toBe(cents(mensuel))
      }
    }
  })
})

describe.skipIf(!present)('grid', () => {
  const grid = oracle('grid')
  const bandes = (date: string) =>
    Object.fromEntries(grilleAt(date).map((t) => [t.ageMin, [1, 2, 3, 4].map((annee) => tauxOf(t, annee))]))
  test('since 2019, fourth year included', () => {
    const { contractsSince2019: trois, year4 } = grid
    expect(bandes('2019-01-01')).toEqual({
      0: [...trois['<18'], year4['<18']],
      18: [...trois['18-20'], year4['18-20']],
      21: [...trois['21-25'], year4['21-25']],
      26: [...trois['26+'], year4['26+']],
    })
  })
  test('before 2019', () => {
    const avant = grid.contractsBefore2019
    expect(bandes('2018-12-31')).toEqual({
      0: [...avant['<18'], avant['<18'][2]],
      18: [...avant['18-20'], avant['18-20'][2]],
      21: [...avant['21+'], avant['21+'][2]],
    })
  })
  const AGES: Record<string, string> = {
    '<18': '2009-12-25',
    '18-20': '2007-01-10',
    '21-25': '2004-01-10',
    '26+': '1999-01-10',
  }
  test('15 points more', () => {
    for (const [annees, bandesPlus15] of Object.entries<Record<string, number>>(
      grid.plus15_afterContractOfYears,
    ))
      for (const [bande, taux] of Object.entries(bandesPlus15)) {
        const { periodes } = computeRemuneration({
          dateNaissance: AGES[bande] ?? '',
          dateDebut: '2026-09-01',
          dateFin: '2027-08-31',
          base: 'SMIC',
          majoration15: true,
          anneesDejaEffectuees: Number(annees),
        })
        expect(periodes[0]?.taux, `${bande} after ${annees}`).toBe(taux)
      }
  })
})

describe.skipIf(!present)('tables printed by others', () => {
  interface Table {
    smicFrom: string
    contracts: string
    rows: Record<string, (number | null)[]>
  }
  const published = oracle('published-tables')
  test('agree within a cent, never above ours', () => {
    for (const { smicFrom, contracts, rows } of published.tables as Table[]) {
      const grille = grilleAt(contracts === '<2019' ? '2018-12-31' : '2019-01-01')
      const smic = smicAt(smicFrom)?.mensuelCentimes ?? 0
      for (const [bande, valeurs] of Object.entries(rows)) {
        const ageMin = bande === '<18' ? 0 : Number.parseInt(bande, 10)
        const tranche = grille.find((t) => t.ageMin === ageMin)
        for (const [i, valeur] of valeurs.entries()) {
          if (valeur === null || !tranche) throw new Error(`${smicFrom} ${bande}`)
          const ecart = montantMensuel(smic, tauxOf(tranche, i + 1)) - cents(valeur)
          expect(ecart, `${smicFrom} ${bande} ${i + 1}`).toBeGreaterThanOrEqual(0)
          expect(ecart, `${smicFrom} ${bande} ${i + 1}`).toBeLessThanOrEqual(1)
        }
      }
    }
  })
  test('15 points of May 2023', () => {
    const { smicMonthly, pct, ...rows } = published.plus15_2023_05
    for (const bande of ['<18', '18-20'])
      for (const [i, taux] of (pct[bande] as number[]).entries()) {
        const valeur = rows[bande][i]
        if (valeur !== null)
          expect(Math.abs(montantMensuel(cents(smicMonthly), taux) - cents(valeur))).toBeLessThanOrEqual(1)
      }
  })
})

describe.skipIf(!present)('benefits in kind', () => {
  test('the example of the BOSS', () => {
    const [boss] = oracle('benefits').cases
    expect(deductionAvantages(cents(boss.pay), cents(boss.mealsValue))).toMatchObject({
      deductionCentimes: cents(boss.deductedFromPay),
      resteCentimes: cents(boss.netBeforeContrib),
      assietteCentimes: cents(boss.contributionBase),
    })
  })
})
