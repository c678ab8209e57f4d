import { describe, expect, test } from 'vitest'
import { addDays } from '../../../dates/arithmetique.ts'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { aideEmbauche } from './aide-embauche.ts'
import { amorcageOf } from './amorcage.ts'
import { applyDistanceCut, distanceCut } from './distance.ts'
import oracle from './oracles/financement.json' with { type: 'json' }
import { participationEmployeur } from './participation.ts'
import { computePriseEnCharge } from './prise-en-charge.ts'
import { tranchesAnnuelles } from './prorata.ts'

const CONCLUSION = '2026-08-25'

/** Figures published by others, each with its source in the file. */
describe('funding as published', () => {
  test('daily prorata', () => {
    const fin = addDays('2026-09-01', oracle.prorata.jours - 1)
    const tranches = tranchesAnnuelles(365_00, '2026-09-01', fin, CONCLUSION)
    expect(tranches.map((t) => t.montantCentimes)).toEqual([365_00, 3_00])
  })
  test('amorçage', () => {
    for (const [niveau, centimes] of Object.entries(oracle.amorcageCentimes))
      expect(amorcageOf(Number(niveau), CONCLUSION), niveau).toBe(centimes)
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
    expect(echeancier.map((e) => e.montantCentimes / 7000)).toEqual(oracle.echeancierPourcents)
  })
  test('employer’s share', () => {
    const { conclusDepuis, niveau6Centimes, niveau5Centimes, apresRuptureCentimes } = oracle.participation
    const share = (niveau: number, autre = {}) =>
      participationEmployeur({ niveau, dateConclusion: conclusDepuis, ...autre })
    expect(share(6)).toBe(niveau6Centimes)
    expect(share(5)).toBe(niveau5Centimes)
    expect(share(6, { apresRupture: true })).toBe(apresRuptureCentimes)
  })
  test('distance', () => {
    const { seuilPourcents, minorationPourcents, plancherCentimes } = oracle.distance
    expect(distanceCut(100, seuilPourcents, CONCLUSION)).toBe(true)
    expect(distanceCut(100, seuilPourcents - 1, CONCLUSION)).toBe(false)
    expect(applyDistanceCut(10_000_00)).toBe(10_000 * (100 - minorationPourcents))
    expect(applyDistanceCut(plancherCentimes + 1)).toBe(plancherCentimes)
  })
  test('hiring aid of 2026', () => {
    const a = oracle.aideEmbauche2026
    const aide = (effectif: number, niveau: number, rqth = false) =>
      aideEmbauche({
        effectif,
        niveau,
        rqth,
        dateConclusion: a.conclusDepuis,
        dateDebut: addDays(a.commencesAvant, -1),
      })?.montantMaxCentimes
    for (const [niveau, centimes] of Object.entries(a.moinsDe250CentimesParNiveau))
      expect(aide(249, Number(niveau)), niveau).toBe(centimes)
    for (const [niveau, centimes] of Object.entries(a.depuis250CentimesParNiveau))
      expect(aide(250, Number(niveau)), niveau).toBe(centimes)
    expect(aide(300, 7, true)).toBe(a.rqthCentimes)
  })
  test.each(oracle.niveaux)('the level of $edition, $codeDiplome $codesRncp', (niveau) => {
    const { codeDiplome, codesRncp, codeCpne, idcc, montantCentimes } = niveau
    const codeRncp = codesRncp?.[0] ?? '1'
    const diplome = codeDiplome ? { codeDiplome } : {}
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
      cpne: [{ code: codeCpne, libelle: 'TT', idcc }],
      npec: [
        {
          codeRncp,
          codeCpne,
          montantCentimes,
          origine: 'carence',
          depuis: codeDiplome ? '2019-10-01' : '2024-04-01',
          ...diplome,
        },
      ],
    }
    const dates = codeDiplome
      ? { dateConclusion: '2020-08-25', dateDebut: '2020-09-01', dateFin: '2021-08-31' }
      : { dateConclusion: '2024-08-25', dateDebut: '2024-09-01', dateFin: '2025-08-31' }
    const demande = {
      ...(codeDiplome ? diplome : { codeRncp: `RNCP${codeRncp}` }),
      idcc: idcc[0] ?? '',
      ...dates,
    }
    expect(computePriseEnCharge(demande, pack).npecAnnuelCentimes).toBe(montantCentimes)
  })
})
