import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../dates/arithmetique.ts'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { aideEmbauche } from './aide-embauche.ts'
import { amorcageOf } from './amorcage.ts'
import { applyDistanceCut, distanceCut } from './distance.ts'
import { participationEmployeur } from './participation.ts'
import { computePriseEnCharge } from './prise-en-charge.ts'
import { tranchesAnnuelles } from './prorata.ts'

/** Published figures, kept out of the repository. */
const fichier = new URL('../../../../../../../shared/oracles/npec-funding.json', import.meta.url)
const present = existsSync(fichier)
if (!present) console.warn('skipped: ../shared/oracles/npec-funding.json is absent')
const oracle = present ? JSON.parse(readFileSync(fichier, 'utf8')) : {}
const CONCLUSION = '2026-08-25'

describe.skipIf(!present)('funding as published', () => {
  test('daily prorata', () => {
    const [{ durationDays }] = oracle.dailyProrata
    const tranches = tranchesAnnuelles(
      365_00,
      '2026-09-01',
      addDays('2026-09-01', durationDays - 1),
      CONCLUSION,
    )
    expect(tranches.map((t) => t.montantCentimes)).toEqual([365_00, 3_00])
  })
  test('amorçage', () => {
    for (const [niveau, euros] of Object.entries<number>(oracle.amorcage_since_2022_09_01))
      expect(amorcageOf(Number(niveau), CONCLUSION)).toBe(euros * 100)
  })
  test('instalments', () => {
    const { echeancier } = computePriseEnCharge(
      {
        codeRncp: '38401',
        idcc: '2378',
        dateConclusion: CONCLUSION,
        dateDebut: '2026-09-01',
        dateFin: '2027-08-31',
      },
      PACK_DEMO,
    )
    expect(echeancier.map((e) => e.montantCentimes / 7000)).toEqual(oracle.payments_ge1yr.pct)
  })
  test('employer’s share', () => {
    const { employerShare } = oracle
    const share = (niveau: number, autre = {}) =>
      participationEmployeur({ niveau, dateConclusion: employerShare.concludedSince, ...autre })
    expect(share(6)).toBe(employerShare['level>=6'] * 100)
    expect(share(5)).toBe(employerShare['level<6'] * 100)
    expect(share(6, { apresRupture: true })).toBe(employerShare.newContractAfterRupture * 100)
  })
  test('distance', () => {
    const { thresholdPct, cutPct, floor } = oracle.remote
    expect(distanceCut(100, thresholdPct, CONCLUSION)).toBe(true)
    expect(distanceCut(100, thresholdPct - 1, CONCLUSION)).toBe(false)
    expect(applyDistanceCut(10_000_00)).toBe(10_000 * (100 - cutPct))
    expect(applyDistanceCut(floor * 100 + 1)).toBe(floor * 100)
  })
  test('hiring aid of 2026', () => {
    const { lt250, ge250, rqth, contractsConcludedFrom, startBefore } = oracle.aideExceptionnelle_2026
    const aide = (effectif: number, niveau: number, handicap = false) =>
      aideEmbauche({
        effectif,
        niveau,
        rqth: handicap,
        dateConclusion: contractsConcludedFrom,
        dateDebut: addDays(startBefore, -1),
      })
    for (const [effectif, montants] of [
      [249, lt250],
      [250, ge250],
    ] as [number, Record<string, number>][])
      for (const [niveaux, euros] of Object.entries(montants))
        for (const niveau of niveaux.split('-'))
          expect(aide(effectif, Number(niveau))?.montantMaxCentimes).toBe(euros * 100)
    expect(aide(300, 7, true)?.montantMaxCentimes).toBe(rqth * 100)
  })
  test('levels looked up in the editions', () => {
    for (const { codeDiplome, rncp, cpne, npec, idcc = ['2378'] } of oracle.lookupCases) {
      const [codeRncp] = (rncp ?? 'RNCP1').replaceAll('RNCP', '').split('/')
      const montantCentimes = Math.round(Number(npec) * 100)
      const pack: PackReferentiel = {
        ...PACK_DEMO,
        certifications: [
          {
            codeRncp,
            codesDiplome: codeDiplome ? [codeDiplome] : [],
            intitule: 'x',
            niveau: 4,
            diplomeCerfa: null,
            finEnregistrement: null,
            apprentissage: true,
          },
        ],
        cpne: [{ code: cpne, libelle: 'TT', idcc }],
        npec: [
          {
            codeRncp,
            codeCpne: cpne,
            montantCentimes,
            origine: 'carence',
            depuis: codeDiplome ? '2019-10-01' : '2024-04-01',
            ...(codeDiplome ? { codeDiplome } : {}),
          },
        ],
      }
      const dates = codeDiplome
        ? { dateConclusion: '2020-08-25', dateDebut: '2020-09-01', dateFin: '2021-08-31' }
        : { dateConclusion: '2024-08-25', dateDebut: '2024-09-01', dateFin: '2025-08-31' }
      const demande = {
        ...(codeDiplome ? { codeDiplome } : { codeRncp: rncp.split('/')[0] }),
        idcc: idcc[0],
        ...dates,
      }
      expect(computePriseEnCharge(demande, pack).npecAnnuelCentimes, `${codeDiplome ?? rncp}`).toBe(
        montantCentimes,
      )
    }
  })
})
