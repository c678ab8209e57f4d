import { describe, expect, it } from 'vitest'
import { checkRupture } from './rupture.ts'

const DUREE = { dateConclusion: '2026-08-25', dateDebut: '2026-09-01', dateFin: '2028-08-31' } as const
const faults = (date: `${number}-${number}-${number}`, joursEnEntreprise: number | null = null) =>
  checkRupture({ date, joursEnEntreprise }, DUREE).map(({ code }) => code)

describe('when a contract may be broken', () => {
  it('from its conclusion to its term, both included', () => {
    expect(faults('2026-08-24')).toEqual(['rupture_avant_conclusion'])
    expect(faults('2026-08-25')).toEqual([])
    expect(faults('2028-08-31')).toEqual([])
    expect(faults('2028-09-01')).toEqual(['rupture_apres_fin'])
  })

  it('after no more days in the company than there were', () => {
    expect(faults('2026-08-30', 0)).toEqual([])
    expect(faults('2026-08-30', 1)).toEqual(['jours_impossibles'])
    expect(faults('2026-09-10', 10)).toEqual([])
    expect(faults('2026-09-10', 11)).toEqual(['jours_impossibles'])
  })
})
