import { computeRemuneration, type PeriodeSaisie } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { alignPeriodes, type Cadre } from './aligner.ts'

const minimumTo = (dateFin: string, dateNaissance = '2010-02-14') =>
  computeRemuneration({ dateNaissance, dateDebut: '2026-09-01', dateFin, base: 'SMIC' })

const cadre = (autre: Partial<Cadre> = {}): Cadre => ({
  minimum: minimumTo('2028-08-31'),
  base: 'SMIC',
  smcMensuelCentimes: null,
  inchange: false,
  ...autre,
})
const ligne = (annee: number, debut: string, fin: string, taux: number | null): PeriodeSaisie => ({
  annee,
  debut,
  fin,
  taux,
  base: 'SMIC',
})
const bref = (lignes: readonly PeriodeSaisie[]) => lignes.map((l) => [l.annee, l.debut, l.taux])

/** A raise in spring, where the law asks for none. */
const AUGMENTEE = [
  ligne(1, '2026-09-01', '2027-02-28', 30),
  ligne(1, '2027-03-01', '2027-08-31', 35),
  ligne(2, '2027-09-01', '2028-02-29', 40),
  ligne(2, '2028-03-01', '2028-08-31', 55),
]

it('gives a line to fill in for each legal period', () => {
  const lignes = alignPeriodes([], cadre({ base: 'SMC' }))
  expect(lignes.map((l) => [l.annee, l.debut, l.taux, l.base])).toEqual([
    [1, '2026-09-01', null, 'SMC'],
    [2, '2027-09-01', null, 'SMC'],
    [2, '2028-03-01', null, 'SMC'],
  ])
})

it('keeps a year that is cut otherwise than by the law', () => {
  expect(alignPeriodes(AUGMENTEE, cadre())).toEqual(AUGMENTEE)
})

it('keeps a year paid as one period, high enough for all its days', () => {
  const saisies = [ligne(1, '2026-09-01', '2027-08-31', 30), ligne(2, '2027-09-01', '2028-08-31', 80)]
  expect(alignPeriodes(saisies, cadre())).toEqual(saisies)
})

it('cuts a year of one period that pays too little once the law cuts it', () => {
  const saisies = [ligne(1, '2026-09-01', '2027-08-31', 30), ligne(2, '2027-09-01', '2028-08-31', 40)]
  expect(bref(alignPeriodes(saisies, cadre()))).toEqual([
    [1, '2026-09-01', 30],
    [2, '2027-09-01', 40],
    [2, '2028-03-01', 40],
  ])
})

it('moves no line under the person who is typing a rate', () => {
  const enCours = AUGMENTEE.map((l, i) => (i === 3 ? { ...l, taux: 5 } : i === 2 ? { ...l, taux: null } : l))
  expect(alignPeriodes(enCours, cadre({ inchange: true }))).toEqual(enCours)
})

it('keeps the rates typed when the dates move', () => {
  const avant = alignPeriodes([], cadre()).map((l, i) => ({ ...l, taux: 60 + i }))
  const apres = alignPeriodes(avant, cadre({ minimum: minimumTo('2029-08-31') }))
  expect(apres.map((l) => l.taux)).toEqual([60, 61, 62, null])
})
