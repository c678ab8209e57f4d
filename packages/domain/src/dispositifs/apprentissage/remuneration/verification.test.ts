import { describe, expect, test } from 'vitest'
import { periodesCerfa } from './periodes-cerfa.ts'
import { computeRemuneration } from './remuneration.ts'
import { checkRemuneration, type PeriodeVerifiee } from './verification.ts'

const minimum = computeRemuneration({
  dateNaissance: '2010-02-14',
  dateDebut: '2026-09-01',
  dateFin: '2028-08-31',
  base: 'SMIC',
})
const ligne = (annee: number, debut: string, fin: string, taux: number, base = 'SMIC'): PeriodeVerifiee => ({
  annee,
  debut,
  fin,
  taux,
  base,
})
const juste = [
  ligne(1, '2026-09-01', '2027-08-31', 27),
  ligne(2, '2027-09-01', '2028-02-29', 39),
  ligne(2, '2028-03-01', '2028-08-31', 51),
]
const codes = (saisie: PeriodeVerifiee[], smc?: number) =>
  checkRemuneration(saisie, minimum, smc).map((p) => `${p.index}.${p.champ} ${p.code}`)
const avec = (index: number, champs: Partial<PeriodeVerifiee>) =>
  juste.map((l, i) => (i === index ? { ...l, ...champs } : l))

describe('lines typed by hand', () => {
  test('the floor itself, and better, pass', () => {
    expect(codes(juste)).toEqual([])
    expect(
      codes([ligne(1, '2026-09-01', '2027-08-31', 80), ligne(2, '2027-09-01', '2028-08-31', 51)]),
    ).toEqual([])
  })
  test('under the floor on a part of the period only', () => {
    const [p] = checkRemuneration(
      [ligne(1, '2026-09-01', '2027-08-31', 27), ligne(2, '2027-09-01', '2028-08-31', 50.99)],
      minimum,
    )
    expect(p).toMatchObject({ index: 1, champ: 'taux', code: 'taux_sous_minimum' })
    expect(p?.message).toContain('51\u202f%')
  })
  test('on the SMC the amounts are compared', () => {
    const smc = (taux: number) => avec(0, { base: 'SMC', taux })
    expect(codes(smc(27))).toEqual(['0.base smc_absent'])
    expect(codes(smc(26), 200000)).toEqual([])
    expect(codes(smc(25), 200000)).toEqual(['0.taux taux_sous_minimum'])
    expect(checkRemuneration(smc(25), minimum, 200000)[0]?.message).toContain('25,21\u202f% du SMC')
  })
  test.each<[string, PeriodeVerifiee[], string[]]>([
    ['none', [], ['0.debut periode_incomplete']],
    ['no start', avec(1, { debut: 'bientôt' }), ['1.debut periode_incomplete']],
    ['no end', avec(1, { fin: null }), ['1.fin periode_incomplete']],
    [
      'end first',
      avec(1, { fin: '2027-08-01' }),
      ['1.fin periode_incomplete', '2.debut periode_discontinue'],
    ],
    ['no rate', avec(1, { taux: null }), ['1.taux periode_incomplete']],
    ['absurd rate', avec(1, { taux: 1001 }), ['1.taux periode_incomplete']],
    ['no base', avec(1, { base: 'autre' }), ['1.base periode_incomplete']],
    ['starts late', avec(0, { debut: '2026-09-02' }), ['0.debut periode_discontinue']],
    ['gap', avec(1, { debut: '2027-09-02' }), ['1.debut periode_discontinue']],
    ['ends early', avec(2, { fin: '2028-08-30' }), ['2.fin periode_hors_contrat']],
    ['wrong year', avec(2, { annee: 3 }), ['2.annee periode_annee']],
    [
      'across two years',
      [ligne(1, '2026-09-01', '2027-09-30', 60), ligne(2, '2027-10-01', '2028-08-31', 60)],
      ['0.annee periode_annee'],
    ],
    [
      'three in a year',
      [
        ligne(1, '2026-09-01', '2027-08-31', 60),
        ligne(2, '2027-09-01', '2027-12-31', 60),
        ligne(2, '2028-01-01', '2028-02-29', 61),
        ligne(2, '2028-03-01', '2028-08-31', 62),
      ],
      ['3.annee periodes_par_annee'],
    ],
  ])('%s', (_, saisie, attendus) => expect(codes(saisie)).toEqual(attendus))
  test('a floor on the SMC said in points of the SMIC', () => {
    const smc = computeRemuneration({
      dateNaissance: '2004-01-10',
      dateDebut: '2026-09-01',
      dateFin: '2027-08-31',
      base: 'SMC',
      smcMensuelCentimes: 200000,
    })
    const saisie = [ligne(1, '2026-09-01', '2027-08-31', 53)]
    expect(checkRemuneration(saisie, smc, 200000)[0]?.message).toContain('56,78\u202f% du SMIC')
    expect(checkRemuneration(saisie, { ...smc, periodes: [] })).toEqual([])
  })
})

test('four lines of two for the Cerfa', () => {
  const [un, deux, trois, quatre] = periodesCerfa(minimum.periodes)
  expect(un?.map((p) => p?.taux ?? null)).toEqual([27, null])
  expect(deux?.map((p) => p?.taux ?? null)).toEqual([39, 51])
  expect([trois, quatre]).toEqual([
    [null, null],
    [null, null],
  ])
})
