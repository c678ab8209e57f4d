import { describe, expect, test } from 'vitest'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { findCertification, findCpne, findNpec } from '../../../referentiels/recherche.ts'
import { emptyContrat } from '../champs/sections.ts'
import { aideEmbauche } from './aide-embauche.ts'
import { amorcageOf } from './amorcage.ts'
import { applyDistanceCut } from './distance.ts'
import { computeEcheancier } from './echeancier.ts'
import { participationEmployeur } from './participation.ts'
import { computePriseEnCharge, type PriseEnChargeInput } from './prise-en-charge.ts'
import { priseEnChargeInputOf } from './prise-en-charge-contrat.ts'
import { tranchesAnnuelles } from './prorata.ts'

const cap: PriseEnChargeInput = {
  codeDiplome: '50025524',
  codeRncp: '38401',
  idcc: '2378',
  dateConclusion: '2026-08-25',
  dateDebut: '2026-09-01',
  dateFin: '2028-08-31',
}
const licence: PriseEnChargeInput = { ...cap, codeDiplome: null, codeRncp: 'RNCP40063' }
const codes = (r: { explications: { code: string }[] }) => r.explications.map((e) => e.code)
const sum = (r: { echeancier: { montantCentimes: number }[] }) =>
  r.echeancier.reduce((total, e) => total + e.montantCentimes, 0)

describe('the example of the contract', () => {
  const r = computePriseEnCharge(cap, PACK_DEMO)
  test('two full years at the level of the branch', () => {
    expect(r).toMatchObject({
      npecAnnuelCentimes: 700000,
      origine: 'branche',
      montantTotalCentimes: 1400000,
      participationEmployeurCentimes: 0,
    })
    expect(r.versionReferentiel).toContain('exemple, non officiel')
    expect(r.explications.find((e) => e.code === 'branche')?.texte).toContain('exemple, non officiel')
  })
  test('40, 30, 20 and the balance, each year', () => {
    expect(r.echeancier.map((e) => [e.rang, e.date, e.montantCentimes])).toEqual([
      [1, '2026-10-01', 280000],
      [2, '2027-03-01', 210000],
      [3, '2027-06-01', 140000],
      [4, '2027-10-01', 70000],
      [5, '2027-10-01', 280000],
      [6, '2028-03-01', 210000],
      [7, '2028-06-01', 140000],
      [8, '2028-12-31', 70000],
    ])
  })
})

describe('which level', () => {
  test('by code diplôme alone, the leading zero eaten or not', () => {
    expect(computePriseEnCharge({ ...cap, codeRncp: null }, PACK_DEMO).npecAnnuelCentimes).toBe(700000)
    const cs = computePriseEnCharge({ ...cap, codeRncp: '', codeDiplome: '1033605' }, PACK_DEMO)
    expect(cs).toMatchObject({ origine: 'amorcage', npecAnnuelCentimes: 547000 })
    expect(cs.explications.find((e) => e.code === 'amorcage')?.article).toBe('D6332-80')
  })
  test.each<[string, Partial<PriseEnChargeInput>, string]>([
    ['certification', { codeRncp: '99999' }, 'certification_inconnu'],
    ['branch', { idcc: '0016' }, 'cpne_inconnu'],
    ['date', { dateConclusion: '2022-08-31' }, 'niveau_inconnu'],
  ])('unknown %s: said, never guessed', (_, champs, code) => {
    const r = computePriseEnCharge({ ...cap, ...champs }, PACK_DEMO)
    expect(r).toMatchObject({
      npecAnnuelCentimes: null,
      origine: 'indeterminee',
      montantTotalCentimes: null,
      echeancier: [],
    })
    expect(codes(r)).toContain(code)
  })
  const pack: PackReferentiel = {
    ...PACK_DEMO,
    officiel: true,
    certifications: [
      {
        codeRncp: '100',
        codesDiplome: ['50025524'],
        intitule: 'Ancienne',
        niveau: null,
        diplomeCerfa: null,
        finEnregistrement: '2023-12-31',
        apprentissage: true,
      },
      {
        codeRncp: '200',
        codesDiplome: ['50025524'],
        intitule: 'Nouvelle',
        niveau: 3,
        diplomeCerfa: null,
        finEnregistrement: null,
        apprentissage: true,
        exempteDistance: true,
      },
      {
        codeRncp: '300',
        codesDiplome: ['50025524'],
        intitule: 'Autre',
        niveau: 3,
        diplomeCerfa: null,
        finEnregistrement: '2024-12-31',
        apprentissage: true,
      },
    ],
    npec: [
      { codeRncp: '200', codeCpne: '56', montantCentimes: 600000, origine: 'branche', depuis: '2022-09-01' },
      { codeRncp: '200', codeCpne: '56', montantCentimes: 650000, origine: 'carence', depuis: '2024-07-15' },
      {
        codeRncp: '',
        codeDiplome: '50025524',
        codeCpne: '56',
        montantCentimes: 607933,
        origine: 'carence',
        depuis: '2019-01-01',
      },
      { codeRncp: '100', codeCpne: '56', montantCentimes: null, origine: 'branche', depuis: '2022-09-01' },
    ],
  }
  const sansRncp = { ...cap, codeRncp: null }
  test('the latest level in force on the day of conclusion', () => {
    expect(computePriseEnCharge({ ...sansRncp, dateConclusion: '2024-07-14' }, pack).npecAnnuelCentimes).toBe(
      600000,
    )
    const carence = computePriseEnCharge({ ...sansRncp, dateConclusion: '2024-07-15' }, pack)
    expect(carence).toMatchObject({ npecAnnuelCentimes: 650000, origine: 'carence' })
    expect(carence.explications.find((e) => e.code === 'carence')?.texte).not.toContain('exemple')
  })
  test('before September 2022, by code diplôme', () =>
    expect(computePriseEnCharge({ ...sansRncp, dateConclusion: '2021-07-15' }, pack).npecAnnuelCentimes).toBe(
      607933,
    ))
  test('amorçage needs a level: the code diplôme tells it when the sheet does not', () => {
    const ancienne = { ...cap, codeRncp: '100' }
    expect(computePriseEnCharge(ancienne, pack)).toMatchObject({
      origine: 'amorcage',
      npecAnnuelCentimes: 547000,
    })
    expect(computePriseEnCharge({ ...ancienne, codeDiplome: null }, pack).origine).toBe('indeterminee')
  })
  test('a sheet without a level, nor a code diplôme: the share stays unsaid', () => {
    const npec = pack.npec.map((ligne) => ({ ...ligne, montantCentimes: 500000 }))
    const r = computePriseEnCharge({ ...cap, codeRncp: '100', codeDiplome: null }, { ...pack, npec })
    expect(r).toMatchObject({ npecAnnuelCentimes: 500000, participationEmployeurCentimes: null })
    expect(sum(r)).toBe(1000000)
    expect(r.explications[0]?.texte).not.toContain('niveau')
  })
  test('neither code, nor IDCC', () => {
    expect(computePriseEnCharge({ ...cap, codeRncp: undefined, codeDiplome: undefined }, pack).origine).toBe(
      'indeterminee',
    )
    expect(findCpne(pack, null)).toBeUndefined()
  })
  test('of two sheets registered that day, the one that ends last', () => {
    const fiches = pack.certifications.map((c, i) => ({ ...c, finEnregistrement: `203${i}-12-31` }))
    expect(
      findCertification({ ...pack, certifications: fiches }, { codeDiplome: '50025524' }, '2026-08-25')
        ?.codeRncp,
    ).toBe('300')
    expect(
      findCertification(
        { ...pack, certifications: fiches.reverse() },
        { codeDiplome: '50025524' },
        '2026-08-25',
      )?.codeRncp,
    ).toBe('300')
    const npec = findNpec(
      { ...pack, npec: [...pack.npec].reverse() },
      { codeRncp: '200' },
      '56',
      '2026-08-25',
    )
    expect(npec?.montantCentimes).toBe(650000)
  })
  test('a listed certification is not cut at a distance', () =>
    expect(
      computePriseEnCharge({ ...sansRncp, heures: 100, heuresDistance: 100 }, pack).npecAnnuelCentimes,
    ).toBe(650000))
  test.each([
    [3, 547000],
    [4, 562100],
    [5, 600000],
    [6, 600000],
    [7, 700000],
    [8, 700000],
    [2, null],
    [null, null],
  ])('amorçage of level %s', (niveau, attendu) => {
    expect(amorcageOf(niveau, '2026-08-25')).toBe(attendu)
    expect(amorcageOf(niveau, '2022-08-31')).toBeNull()
  })
})

describe('prorata', () => {
  test('12 months and 3 days: 3/365 of the level', () => {
    const r = computePriseEnCharge({ ...cap, dateFin: '2027-09-03' }, PACK_DEMO)
    expect(r.montantTotalCentimes).toBe(700000 + Math.round((700000 * 3) / 365))
    expect(sum(r)).toBe(r.montantTotalCentimes)
    expect(codes(r)).toContain('prorata_jours')
  })
  test('before July 2025 every month begun is due', () => {
    const avant = { ...cap, dateConclusion: '2025-06-30', dateDebut: '2025-07-01', dateFin: '2026-07-03' }
    const r = computePriseEnCharge(avant, PACK_DEMO)
    expect(r.montantTotalCentimes).toBe(700000 + 58333)
    expect(r.participationEmployeurCentimes).toBe(0)
    expect(codes(r)).toContain('prorata_mois')
    expect(r.echeancier.map((e) => [e.date, e.montantCentimes])).toEqual([
      ['2025-07-31', 280000],
      ['2026-01-01', 210000],
      ['2026-04-01', 210000],
      ['2026-07-31', 23333],
      ['2026-07-31', 35000],
    ])
  })
  test('a whole number of months before July 2025', () =>
    expect(tranchesAnnuelles(120000, '2024-09-01', '2025-02-28', '2024-08-25')).toMatchObject([
      { montantCentimes: 60000 },
    ]))
  test('never more than the level in a year of 366 days', () =>
    expect(tranchesAnnuelles(36500, '2027-03-01', '2028-02-28', '2027-02-01')).toEqual([
      { annee: 1, debut: '2027-03-01', fin: '2028-02-28', montantCentimes: 36500 },
    ]))
})

describe('instalments', () => {
  test('less than a year: one advance of half, then the balance', () => {
    const r = computePriseEnCharge({ ...cap, dateFin: '2027-06-30' }, PACK_DEMO)
    const total = Math.round((700000 * 303) / 365)
    expect(r.montantTotalCentimes).toBe(total)
    expect(r.echeancier.map((e) => e.montantCentimes)).toEqual([
      Math.floor(total / 2),
      total - Math.floor(total / 2),
    ])
  })
  test('shortened: 10 % more, within the level', () => {
    const reduit = { ...cap, dateFin: '2027-06-30', dureeReduite: true }
    const r = computePriseEnCharge(reduit, PACK_DEMO)
    expect(r.montantTotalCentimes).toBe(639206)
    expect(codes(r)).toContain('duree_reduite')
    expect(computePriseEnCharge({ ...reduit, dateFin: '2027-08-15' }, PACK_DEMO).montantTotalCentimes).toBe(
      700000,
    )
    expect(codes(computePriseEnCharge({ ...cap, dureeReduite: true }, PACK_DEMO))).not.toContain(
      'duree_reduite',
    )
  })
  test('the employer’s share comes off the first advance', () => {
    const r = computePriseEnCharge(licence, PACK_DEMO)
    expect(r.participationEmployeurCentimes).toBe(75000)
    expect(r.echeancier[0]).toMatchObject({ montantCentimes: 268000 - 75000 })
    expect(r.echeancier[0]?.libelle).toContain('déduite')
    expect(sum(r)).toBe((r.montantTotalCentimes ?? 0) - 75000)
  })
  test('a share larger than the advance goes on to the balance; nothing below zero', () => {
    const tranches = tranchesAnnuelles(100000, '2026-09-01', '2026-11-30', '2026-08-25')
    const echeances = computeEcheancier(tranches, 75000, '2026-08-25')
    expect(echeances).toEqual([])
    expect(computeEcheancier([], 0, '2026-08-25')).toEqual([])
  })
})

describe('the employer’s share', () => {
  const base = { niveau: 6, dateConclusion: '2026-08-25' }
  test.each([
    [base, 75000],
    [{ ...base, niveau: 5 }, 0],
    [{ ...base, niveau: 7 }, 75000],
    [{ ...base, niveau: null }, null],
    [{ ...base, dateConclusion: '2025-06-30' }, 0],
    [{ ...base, apresRupture: true }, 20000],
    [{ ...base, prorataRupture: 80000 }, 40000],
    [{ ...base, prorataRupture: 400000 }, 75000],
  ])('%j → %s', (input, attendu) => expect(participationEmployeur(input)).toBe(attendu))
  test('an unknown level leaves it unsaid', () => {
    const r = computePriseEnCharge({ ...cap, codeRncp: '99999', codeDiplome: null }, PACK_DEMO)
    expect(r.participationEmployeurCentimes).toBeNull()
  })
})

describe('modulations', () => {
  test('80 % at a distance: 20 % less, not under 4,000 €', () => {
    const r = computePriseEnCharge({ ...cap, heures: 1000, heuresDistance: 800 }, PACK_DEMO)
    expect(r.npecAnnuelCentimes).toBe(560000)
    expect(codes(r)).toContain('distance')
    for (const heuresDistance of [799, 0, null])
      expect(
        computePriseEnCharge({ ...cap, heures: 1000, heuresDistance }, PACK_DEMO).npecAnnuelCentimes,
      ).toBe(700000)
    expect(applyDistanceCut(450000)).toBe(400000)
    expect(applyDistanceCut(380000)).toBe(380000)
    const avant = { ...cap, dateConclusion: '2025-06-30', heures: 10, heuresDistance: 10 }
    expect(computePriseEnCharge(avant, PACK_DEMO).npecAnnuelCentimes).toBe(700000)
  })
  test('disabled apprentice: told, not added', () => {
    const r = computePriseEnCharge({ ...cap, rqth: true }, PACK_DEMO)
    expect(codes(r)).toContain('rqth')
    expect(r.montantTotalCentimes).toBe(1400000)
  })
  test('an end before the start is refused', () =>
    expect(() => computePriseEnCharge({ ...cap, dateFin: '2026-08-31' }, PACK_DEMO)).toThrow(RangeError))
})

describe('hiring aid', () => {
  const base = {
    effectif: 240,
    niveau: 3,
    rqth: false,
    dateConclusion: '2026-08-25',
    dateDebut: '2026-09-01',
  }
  test.each([
    [{}, 'aide_unique', 500000],
    [{ rqth: true }, 'aide_unique', 600000],
    [{ niveau: 5 }, 'aide_exceptionnelle', 450000],
    [{ niveau: 6 }, 'aide_exceptionnelle', 200000],
    [{ effectif: 250 }, 'aide_exceptionnelle', 200000],
    [{ effectif: 250, niveau: 5 }, 'aide_exceptionnelle', 150000],
    [{ effectif: 250, niveau: 7 }, 'aide_exceptionnelle', 75000],
    [{ effectif: 250, rqth: true }, 'aide_exceptionnelle', 600000],
    [{ dateConclusion: '2026-02-01' }, 'aide_unique', 500000],
  ])('%j', (champs, dispositif, montantMaxCentimes) =>
    expect(aideEmbauche({ ...base, ...champs })).toMatchObject({ dispositif, montantMaxCentimes }),
  )
  test.each([
    { niveau: 5, dateConclusion: '2026-02-01' },
    { niveau: 6, dateDebut: '2027-01-01' },
    { niveau: 8 },
    { dateConclusion: '2025-10-31' },
  ])('none: %j', (champs) => expect(aideEmbauche({ ...base, ...champs })).toBeNull())
  test('six months to send the contract', () =>
    expect(aideEmbauche(base)?.transmettreAvant).toBe('2027-02-25'))
})

test('from a contract', () => {
  const contrat = emptyContrat()
  expect(priseEnChargeInputOf(contrat)).toBeNull()
  Object.assign(contrat.contrat, {
    dateConclusion: '2026-08-25',
    dateDebutExecution: '2026-09-01',
    dateFin: '2028-08-31',
    type: '23',
    typeDerogation: '21',
  })
  expect(priseEnChargeInputOf(contrat)).toBeNull()
  contrat.employeur.codeIdcc = '2378'
  contrat.formation.codeDiplome = '50025524'
  expect(priseEnChargeInputOf(contrat)).toMatchObject({
    idcc: '2378',
    apresRupture: true,
    dureeReduite: true,
    rqth: false,
  })
  contrat.contrat.dateFin = '2026-08-31'
  expect(priseEnChargeInputOf(contrat)).toBeNull()
})

describe('the hiring aid among the explanations', () => {
  const said = (more: Partial<PriseEnChargeInput>, from = cap) =>
    computePriseEnCharge({ ...from, ...more }, PACK_DEMO).explications.filter(({ code }) =>
      code.startsWith('aide_'),
    )
  test('is told with the headcount, the level and the dates', () => {
    expect(said({ effectif: 240 })).toMatchObject([{ code: 'aide_unique', article: 'D6243-1 et D6243-2' }])
    expect(said({ effectif: 240 })[0]?.texte).toContain('5\u202f000,00')
    expect(said({ effectif: 240, rqth: true })[0]?.texte).toContain('6\u202f000,00')
    expect(said({ effectif: 250 })[0]?.texte).toContain('25/02/2027')
  })
  test('is told though the level of funding is not known', () => {
    expect(said({ effectif: 240, idcc: '9999' })).toHaveLength(1)
  })
  test.each<[string, Partial<PriseEnChargeInput>]>([
    ['no headcount', {}],
    ['no headcount yet', { effectif: null }],
    ['no level', { effectif: 240, codeRncp: '99999', codeDiplome: null }],
    ['no aid for these dates', { effectif: 250, dateConclusion: '2026-02-01' }],
  ])('%s: nothing is promised', (_, more) => expect(said(more)).toEqual([]))
  test('is for those who hire: no public employer, no amendment', () => {
    const contrat = emptyContrat()
    Object.assign(contrat.contrat, {
      dateConclusion: '2026-08-25',
      dateDebutExecution: '2026-09-01',
      dateFin: '2028-08-31',
    })
    Object.assign(contrat.employeur, { prive: true, effectif: 240, codeIdcc: '2378' })
    contrat.formation.codeRncp = '38401'
    const effectif = () => priseEnChargeInputOf(contrat)?.effectif
    expect(effectif()).toBe(240)
    contrat.contrat.type = '32'
    expect(effectif()).toBeNull()
    Object.assign(contrat.contrat, { type: '11' })
    contrat.employeur.prive = false
    expect(effectif()).toBeNull()
  })
})
