import { addDays, addMonths, maxDate } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import type { Echeance } from '../../../echeancier.ts'
import { shorterThanAYear, type TrancheAnnuelle } from './prorata.ts'
import { regime2025 } from './regimes.ts'
import { ECHEANCES } from './textes.ts'

/** A payment: its share of the year in percent, and the months after the start of the year from which it is due. */
interface Versement {
  part: number
  mois: number
}

/** @source art. R6332-25 III C. trav. (since July 2025): 40 %, month 7, month 10, balance */
const VERSEMENTS_2025: readonly Versement[] = [
  { part: 40, mois: 0 },
  { part: 30, mois: 6 },
  { part: 20, mois: 9 },
]
/** Former schedule: 40 %, month 7, balance at month 10. @source former art. R6332-25 C. trav. */
const VERSEMENTS_AVANT: readonly Versement[] = [
  { part: 40, mois: 0 },
  { part: 30, mois: 6 },
]
/** One advance of half for a contract of less than a year. @source art. R6332-25 IV 1° C. trav. */
const VERSEMENT_COURT: readonly Versement[] = [{ part: 50, mois: 0 }]

/** Days to pay the advance after the invoice, and months to ask for the balance. @source art. R6332-25 III C. trav. */
const JOURS_AVANCE = 30
export const MOIS_SOLDE = 4

/**
 * Payments to the CFA, in order. The employer's share comes off the first advance; what a short last year has no month to
 * pay goes to its balance, so that the sum is always the total less that share. The advance is dated 30 days after the
 * start of the year: the law counts from the invoice.
 * @source art. R6332-25 III and IV C. trav.
 */
export function computeEcheancier(
  tranches: readonly TrancheAnnuelle[],
  participationCentimes: number,
  dateConclusion: DateIso,
): Echeance[] {
  const premiere = tranches[0]
  const derniere = tranches.at(-1)
  if (!premiere || !derniere) return []
  const recent = regime2025(dateConclusion)
  const court = recent && shorterThanAYear(premiere.debut, derniere.fin)
  const plan = court ? VERSEMENT_COURT : recent ? VERSEMENTS_2025 : VERSEMENTS_AVANT
  const echeances: Omit<Echeance, 'rang'>[] = []
  for (const [i, tranche] of tranches.entries()) {
    const dus = plan
      .filter(({ mois }) => mois === 0 || addMonths(tranche.debut, mois) <= tranche.fin)
      .map(({ part, mois }) => ({ part, mois, brut: Math.floor((tranche.montantCentimes * part) / 100) }))
    const solde = tranche.montantCentimes - dus.reduce((total, { brut }) => total + brut, 0)
    let retenue = i === 0 ? participationCentimes : 0
    for (const { part, mois, brut } of dus) {
      const deduit = Math.min(brut, retenue)
      retenue -= deduit
      const date = mois === 0 ? addDays(tranche.debut, JOURS_AVANCE) : addMonths(tranche.debut, mois)
      const libelle = ECHEANCES.versement({ annee: tranche.annee, part, mois, participation: deduit > 0 })
      echeances.push({ libelle, date, montantCentimes: brut - deduit })
    }
    const fin = tranche === derniere
    echeances.push({
      libelle: ECHEANCES.solde({
        annee: tranche.annee,
        quand: fin ? 'fin' : recent ? 'suivante' : 'dixieme',
      }),
      date: balanceDate(tranche, fin, recent),
      montantCentimes: Math.max(0, solde - retenue),
    })
  }
  return echeances
    .filter(({ montantCentimes }) => montantCentimes > 0)
    .map((echeance, i) => ({ rang: i + 1, ...echeance }))
}

/** With the first advance of the next year; for the last year, within four months of the end; before 2025, at month 10. */
function balanceDate(tranche: TrancheAnnuelle, fin: boolean, recent: boolean): DateIso {
  if (!recent) {
    const dixieme = addMonths(tranche.debut, 9)
    return dixieme <= tranche.fin ? dixieme : maxDate(tranche.fin, addDays(tranche.debut, JOURS_AVANCE))
  }
  return fin ? addMonths(tranche.fin, MOIS_SOLDE) : addDays(tranche.fin, 1 + JOURS_AVANCE)
}
