import { computeRemuneration } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { toBarres } from './barres.ts'

it('draws a bar per period, as long as it lasts, and says why each begins', () => {
  const { periodes } = computeRemuneration({
    dateNaissance: '2010-02-14',
    dateDebut: '2026-09-01',
    dateFin: '2028-08-31',
    base: 'SMIC',
  })
  const barres = toBarres(periodes)
  expect(barres.map((b) => [b.periode.taux, b.motif])).toEqual([
    [27, 'debut'],
    [39, 'annee'],
    [51, 'age'],
  ])
  expect(barres.reduce((somme, b) => somme + b.largeur, 0)).toBeCloseTo(1)
  expect(barres[0]?.largeur).toBeCloseTo(365 / 731)
})

it('speaks of no birthday where a year was cut by hand', () => {
  const { periodes } = computeRemuneration({
    dateNaissance: '2010-02-14',
    dateDebut: '2026-09-01',
    dateFin: '2027-08-31',
    base: 'SMIC',
  })
  const coupees = periodes.flatMap((periode) => [
    { ...periode, fin: '2026-12-31' },
    { ...periode, debut: '2027-01-01' },
  ])
  expect(toBarres(coupees).map(({ motif }) => motif)).toEqual(['debut', 'taux'])
})
