import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import oracle from '../prise-en-charge/oracles/financement.json' with { type: 'json' }
import { computePriseEnCharge } from '../prise-en-charge/prise-en-charge.ts'
import { amendFinancement } from './echeancier.ts'

const DEBUT: DateIso = '2026-09-01'

/** Level 3, 7 000 € a year. */
const until = (dateFin: DateIso, dateConclusion: DateIso = '2026-08-25') =>
  computePriseEnCharge(
    { codeRncp: '38401', idcc: '2378', dateConclusion, dateDebut: DEBUT, dateFin },
    PACK_DEMO,
  )

/** The same contract, from one term to another, by an amendment accepted that day. */
function amended(de: DateIso, a: DateIso, jour: DateIso) {
  const contrat = { ...CONTRAT_EXEMPLE.contrat, dateFin: a }
  return amendFinancement({ contrat }, until(de).echeancier, until(a), jour)
}

const lines = ({ echeancier }: ReturnType<typeof amended>) =>
  echeancier.map(({ date, montantCentimes }) => [date, montantCentimes])
const sum = ({ echeancier }: Pick<ReturnType<typeof amended>, 'echeancier'>) =>
  echeancier.reduce((total, { montantCentimes }) => total + montantCentimes, 0)
const why = ({ explications }: ReturnType<typeof amended>) =>
  explications.find(({ code }) => code === 'avenant')

describe('the schedule of an amended contract', () => {
  it('goes on for a year more: what was due stays, the balance of the second comes with the advance of the third', () => {
    const apres = amended('2028-08-31', '2029-08-31', '2028-06-15')
    expect(lines(apres)).toEqual([
      ['2026-10-01', 280000],
      ['2027-03-01', 210000],
      ['2027-06-01', 140000],
      ['2027-10-01', 70000],
      ['2027-10-01', 280000],
      ['2028-03-01', 210000],
      ['2028-06-01', 140000],
      ['2028-10-01', 70000],
      ['2028-10-01', 280000],
      ['2029-03-01', 210000],
      ['2029-06-01', 140000],
      ['2029-12-31', 70000],
    ])
    expect(apres.echeancier.map(({ rang }) => rang)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    expect(apres.montantTotalCentimes).toBe(2_100_000)
    expect(why(apres)).toMatchObject({
      article: 'D6224-5 et R6332-25, III',
      texte: expect.stringMatching(/15\/06\/2028.*31\/08\/2029.*21\s000,00\s€ au total.*gardé\.$/),
    })
  })

  it('is worth the days of the prolongation, in 365ths, as published: 12 months and 3 days', () => {
    const [depuis, jusqua] = ['2027-08-31', addDays(DEBUT, oracle.prorata.jours - 1)] as const
    const apres = amended(depuis, jusqua, '2027-07-01')
    expect(sum(apres) - sum(until(depuis))).toBe(Math.round((700_000 * 3) / 365))
    const centimes = Math.round((700_000 * 3) / 365)
    // The advance, then the balance within four months of the new term.
    expect(lines(apres).slice(3)).toEqual([
      ['2027-10-01', 70000],
      ['2027-10-01', Math.floor(centimes * 0.4)],
      ['2028-01-03', centimes - Math.floor(centimes * 0.4)],
    ])
  })

  it('makes up for an advance that was of a shorter year, on invoice', () => {
    // Six months of a second year, then the whole of it: 40 % of 181 days were paid.
    const court = until('2028-02-28')
    const apres = amended('2028-02-28', '2028-08-31', '2027-12-15')
    const versee = court.echeancier.find(({ libelle }) => libelle.startsWith('Année 2'))?.montantCentimes ?? 0
    expect(versee).toBe(Math.floor((Math.round((700_000 * 181) / 365) * 40) / 100))
    expect(apres.echeancier.find(({ libelle }) => libelle.startsWith('Régularisation'))).toMatchObject({
      date: '2028-01-14',
      montantCentimes: 280_000 - versee,
    })
    expect(sum(apres)).toBe(1_400_000)
    expect(why(apres)?.texte).toContain('versé à part')
  })

  it('takes back from the balance what a shortened year was advanced too much', () => {
    const apres = amended('2028-08-31', '2028-02-29', '2027-12-15')
    const annee2 = Math.round((700_000 * 182) / 365)
    const avance = Math.floor((annee2 * 40) / 100)
    expect(lines(apres).slice(4)).toEqual([
      ['2027-10-01', 280_000],
      ['2028-06-29', avance - 280_000],
      ['2028-06-29', annee2 - avance],
    ])
    expect(sum(apres)).toBe(700_000 + annee2)
    expect(why(apres)?.texte).toContain('déduit des versements suivants')
  })

  it('pays at once what falls due of a prolongation decided past the term', () => {
    const apres = amended('2027-08-31', '2028-08-31', '2027-11-02')
    expect(lines(apres).slice(3, 5)).toEqual([
      ['2027-12-02', 70_000 + 280_000],
      ['2028-03-01', 210_000],
    ])
  })

  it('is always worth what the new length is, and keeps whatever was due', () => {
    const jours = fc.integer({ min: 31, max: 1_400 })
    fc.assert(
      fc.property(jours, jours, fc.integer({ min: 0, max: 1_600 }), (de, a, quand) => {
        const [avant, terme, jour] = [de, a, quand].map((n) => addDays(DEBUT, n)) as [
          DateIso,
          DateIso,
          DateIso,
        ]
        const apres = amended(avant, terme, jour)
        expect(sum(apres)).toBe(sum(until(terme)))
        const dues = until(avant).echeancier.filter(({ date }) => date <= jour)
        expect(
          apres.echeancier
            .filter(({ libelle }) => dues.some((due) => due.libelle === libelle))
            .slice(0, dues.length),
        ).toMatchObject(
          dues.map(({ libelle, date, montantCentimes }) => ({ libelle, date, montantCentimes })),
        )
        expect(apres.echeancier.map(({ rang }) => rang)).toEqual(apres.echeancier.map((_, i) => i + 1))
      }),
    )
  })
})
