import { daysCovered } from '../../../dates/arithmetique.ts'
import type { Explication } from '../../../explication.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { shorterThanAYear } from './prorata.ts'
import { regime2025 } from './regimes.ts'
import { EXPLICATIONS } from './textes.ts'
import type { DemandePriseEnCharge } from './types.ts'

/** Why the total is what it is, once the yearly level is known. */
export function explainTotal(
  input: DemandePriseEnCharge & { dureeReduite?: boolean | undefined },
  totalCentimes: number,
  participationCentimes: number | null,
): Explication[] {
  const total = formatEuros(totalCentimes)
  const recent = regime2025(input.dateConclusion)
  const explications: Explication[] = [
    recent
      ? {
          code: 'prorata_jours',
          article: 'R6332-25, III',
          ...EXPLICATIONS.prorataJours({ jours: daysCovered(input.dateDebut, input.dateFin), total }),
        }
      : { code: 'prorata_mois', article: 'R6332-25', ...EXPLICATIONS.prorataMois({ total }) },
  ]
  if (input.dureeReduite === true && shorterThanAYear(input.dateDebut, input.dateFin))
    explications.push({ code: 'duree_reduite', article: 'R6332-25, IV', ...EXPLICATIONS.dureeReduite() })
  if (input.rqth === true) explications.push({ code: 'rqth', article: 'D6332-82', ...EXPLICATIONS.rqth() })
  if (recent && participationCentimes !== null) {
    const texte =
      participationCentimes > 0
        ? EXPLICATIONS.participation({ montant: formatEuros(participationCentimes) })
        : EXPLICATIONS.sansParticipation()
    explications.push({ code: 'participation', article: 'R6332-25-1', ...texte })
  }
  return explications
}
