import type { TrancheEffectif } from '@mon-espace/domain/api'

/** Brackets of the workforce, as INSEE codes them (`NN`: not an employer, or not known). @source INSEE, Sirene, `trancheEffectifs` */
const TRANCHES: Readonly<Record<string, readonly [number, number | null]>> = {
  '00': [0, 0],
  '01': [1, 2],
  '02': [3, 5],
  '03': [6, 9],
  '11': [10, 19],
  '12': [20, 49],
  '21': [50, 99],
  '22': [100, 199],
  '31': [200, 249],
  '32': [250, 499],
  '41': [500, 999],
  '42': [1000, 1999],
  '51': [2000, 4999],
  '52': [5000, 9999],
  '53': [10_000, null],
}

export function trancheOf(code: string | null | undefined): TrancheEffectif | null {
  const bornes = TRANCHES[code ?? '']
  return bornes ? { min: bornes[0], max: bornes[1] } : null
}
