import { addDays, daysCovered } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { dureeContrat, fullMonths } from '../../../dates/duree.ts'
import { anneeExecution, debutAnnee, finAnnee } from '../remuneration/annee-execution.ts'
import { portion, regime2025 } from './regimes.ts'

/** One year of execution and what is paid for it. */
export interface TrancheAnnuelle {
  annee: number
  debut: DateIso
  fin: DateIso
  montantCentimes: number
}

const JOURS_PAR_AN = 365

/**
 * The yearly level spread over the years of execution. A full year is worth the level; a partial one is worth
 * days / 365 of it for a contract concluded since July 2025 (12 months and 3 days: 3/365), and before that a twelfth for
 * each month begun.
 * @source art. R6332-25 III C. trav.; décret 2025-585
 */
export function tranchesAnnuelles(
  npecCentimes: number,
  dateDebut: DateIso,
  dateFin: DateIso,
  dateConclusion: DateIso,
): TrancheAnnuelle[] {
  const nombre = anneeExecution(dateDebut, dateFin)
  return Array.from({ length: nombre }, (_, i) => {
    const debut = debutAnnee(dateDebut, i + 1)
    const complete = finAnnee(dateDebut, i + 1)
    const fin = complete <= dateFin ? complete : dateFin
    const montantCentimes =
      fin === complete ? npecCentimes : partialYear(npecCentimes, debut, fin, dateConclusion)
    return { annee: i + 1, debut, fin, montantCentimes }
  })
}

function partialYear(npec: number, debut: DateIso, fin: DateIso, dateConclusion: DateIso): number {
  if (regime2025(dateConclusion)) return Math.min(npec, portion(npec, daysCovered(debut, fin), JOURS_PAR_AN))
  const duree = dureeContrat(debut, fin)
  const moisEntames = fullMonths(duree) + (duree.jours > 0 ? 1 : 0)
  return portion(npec, moisEntames, 12)
}

/** True when the contract lasts less than a year: one advance only. @source art. R6332-25 IV C. trav. */
export function shorterThanAYear(dateDebut: DateIso, dateFin: DateIso): boolean {
  return addDays(dateFin, 1) < debutAnnee(dateDebut, 2)
}
