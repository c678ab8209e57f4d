import { computeRemuneration } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { alignPeriodes } from './aligner.ts'

const periodesTo = (dateFin: string) =>
  computeRemuneration({ dateNaissance: '2010-02-14', dateDebut: '2026-09-01', dateFin, base: 'SMIC' })
    .periodes

it('gives a line to fill in for each legal period', () => {
  const lignes = alignPeriodes([], periodesTo('2028-08-31'), 'SMC')
  expect(lignes.map((l) => [l.annee, l.debut, l.taux, l.base])).toEqual([
    [1, '2026-09-01', null, 'SMC'],
    [2, '2027-09-01', null, 'SMC'],
    [2, '2028-03-01', null, 'SMC'],
  ])
})

it('gives the rate of a year typed as one period to each of its legal ones', () => {
  const annee = { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 80, base: 'SMIC' }
  const lignes = alignPeriodes([annee], periodesTo('2028-08-31'), 'SMIC')
  expect(lignes.map((l) => l.taux)).toEqual([null, 80, 80])
})

it('keeps the rates typed when the dates move', () => {
  const avant = alignPeriodes([], periodesTo('2028-08-31'), 'SMC').map((l, i) => ({ ...l, taux: 40 + i }))
  const apres = alignPeriodes(avant, periodesTo('2029-08-31'), 'SMC')
  expect(apres.map((l) => l.taux)).toEqual([40, 41, 42, null])
})
