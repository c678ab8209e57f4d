import { addMonths, daysCovered } from '../../../dates/arithmetique.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import type { EcheancierRompu, Rupture } from '../../../dossiers/rupture.ts'
import type { Echeance } from '../../../echeancier.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { Financement } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'
import { MOIS_SOLDE } from '../prise-en-charge/echeancier.ts'
import { tranchesAnnuelles } from '../prise-en-charge/prorata.ts'
import { portion, regime2025 } from '../prise-en-charge/regimes.ts'
import { dansLesJoursLibres } from './demarches.ts'
import { EXPLICATIONS_RUPTURE as E, SOLDE } from './textes.ts'

const sum = (montants: readonly { readonly montantCentimes: number }[]) =>
  montants.reduce((total, { montantCentimes }) => total + montantCentimes, 0)

/**
 * What remains due of a funding once the contract is broken: the instalments that were due by then are kept, and what the
 * days done are worth beyond them makes the balance, or below them an overpayment (a negative amount). Within the first
 * 45 days in the company the employer's share is at most half of what is due.
 * @source art. R6332-25 III and VI, R6332-25-1 C. trav.
 */
export function echeancierRompu(
  { contrat }: Contrat,
  { npecAnnuelCentimes, montantTotalCentimes, participationEmployeurCentimes, echeancier }: Financement,
  rupture: Rupture,
): EcheancierRompu {
  const { dateConclusion, dateDebutExecution: debut, dateFin: fin } = contrat
  if (
    !npecAnnuelCentimes ||
    !montantTotalCentimes ||
    !isDateIso(dateConclusion) ||
    !isDateIso(debut) ||
    !isDateIso(fin)
  )
    return { echeancier: [...echeancier], explications: [] }
  const { date } = rupture
  const tranches = (jusqua: typeof date) =>
    jusqua < debut ? [] : tranchesAnnuelles(npecAnnuelCentimes, debut, jusqua, dateConclusion)
  // A total raised for a shortened contract stays raised for the days done.
  const du = portion(sum(tranches(date)), montantTotalCentimes, sum(tranches(fin)))
  const pleine = participationEmployeurCentimes ?? 0
  const reduite = dansLesJoursLibres(rupture) && pleine > 0
  const participation = reduite ? Math.min(pleine, portion(du, 1, 2)) : pleine
  const gardees = echeancier.filter((echeance) => echeance.date <= date)
  const solde = du - Math.min(participation, du) - sum(gardees)
  const derniere: Echeance = {
    rang: gardees.length + 1,
    libelle: solde < 0 ? SOLDE.tropPercu : SOLDE.solde,
    date: regime2025(dateConclusion) ? addMonths(date, MOIS_SOLDE) : date,
    montantCentimes: solde,
  }
  const jours = date < debut ? 0 : daysCovered(debut, date)
  return {
    echeancier: solde === 0 ? gardees : [...gardees, derniere],
    explications: [
      { code: 'rupture', article: 'R6332-25', ...E.prorata({ jours, du: formatEuros(du) }) },
      ...(reduite
        ? [
            {
              code: 'participation',
              article: 'R6332-25-1',
              ...E.participation({ montant: formatEuros(participation) }),
            },
          ]
        : []),
      ...(regime2025(dateConclusion) ? [{ code: 'maintien', article: 'R6332-25', ...E.maintien }] : []),
    ],
  }
}
