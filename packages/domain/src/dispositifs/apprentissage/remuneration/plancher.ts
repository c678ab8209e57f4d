import type { DateIso } from '../../../dates/date-iso.ts'
import { MINUTES_35H } from '../../../montants/montant.ts'
import { anneeRemuneration } from './annee-remuneration.ts'
import { type Tranche, tauxOf } from './grille.ts'
import { majoration15Applicable, POINTS_MAJORATION } from './majoration15.ts'
import { tauxPrecedent } from './precedent.ts'
import { prolongationRqth } from './rqth.ts'
import { smcApplicable } from './smc.ts'
import type { BaseRemuneration, RemunerationInput } from './types.ts'

/** The least that may be paid on a day. */
export interface Plancher {
  /** In points of `base`. */
  taux: number
  base: BaseRemuneration
  /** Value of the base for 35 hours a week, in cents. */
  baseCentimes: number
}

/** The legal minimum of a day, every rule applied. */
export function plancherAt(
  input: RemunerationInput,
  jour: DateIso,
  tranche: Tranche,
  smicMensuelCentimes: number,
): Plancher {
  const grille = tauxOf(tranche, anneeRemuneration(input, jour))
  const points = pointsAt(input, jour)
  const smc = smcApplicable(input, tranche, smicMensuelCentimes)
  const plancher =
    smc === null
      ? { taux: Math.min(100, grille + points), base: 'SMIC' as const, baseCentimes: smicMensuelCentimes }
      : plancherSmc(grille, points, smc, smicMensuelCentimes)
  const minutes = input.dureeHebdoMinutes ?? MINUTES_35H
  const precedent = tauxPrecedent(input.precedent, plancher.baseCentimes, minutes)
  return { ...plancher, taux: Math.max(plancher.taux, precedent) }
}

function pointsAt(input: RemunerationInput, jour: DateIso): number {
  const majorations = [majoration15Applicable(input), prolongationRqth(input, jour)]
  return majorations.filter(Boolean).length * POINTS_MAJORATION
}

/**
 * On the branch minimum the points stop at 100 % of the SMIC: past it, the better of 100 % of the SMIC and of the rate
 * without points is due.
 * @source art. D6222-31 al. 2 C. trav.
 */
function plancherSmc(grille: number, points: number, smc: number, smic: number): Plancher {
  const majore = Math.min(100, grille + points)
  if (points === 0 || smc * majore <= smic * 100) return { taux: majore, base: 'SMC', baseCentimes: smc }
  if (smc * grille >= smic * 100) return { taux: grille, base: 'SMC', baseCentimes: smc }
  return { taux: 100, base: 'SMIC', baseCentimes: smic }
}
