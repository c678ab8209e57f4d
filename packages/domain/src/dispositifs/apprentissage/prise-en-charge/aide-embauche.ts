import { addMonths } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'

/** What the hiring aid of the State depends on. */
export interface AideInput {
  /** Employees of the enterprise. */
  effectif: number
  niveau: number
  rqth: boolean
  dateConclusion: DateIso
  dateDebut: DateIso
}

/** An aid to expect, for information: the State pays it, not the OPCO. */
export interface AideEmbauche {
  dispositif: 'aide_unique' | 'aide_exceptionnelle'
  /** At the most, for the first year, in cents. */
  montantMaxCentimes: number
  /** Last day to send the contract to the OPCO, or the aid is lost. */
  transmettreAvant: DateIso
  article: string
}

const EFFECTIF_SEUIL = 250
const MOIS_TRANSMISSION = 6
const MONTANT_RQTH = 600_000
/** First day of the present wording of art. D6243-2. @source décret 2025-1031 of 31/10/2025 */
const DEBUT_AIDE_UNIQUE: DateIso = '2025-11-01'
/** @source décret 2026-168 of 06/03/2026: concluded from, started before */
const DEBUT_AIDE_2026: DateIso = '2026-03-08'
const FIN_AIDE_2026: DateIso = '2027-01-01'

/** In cents, by level: under 250 employees, then 250 and over. @source décret 2026-168 */
const MONTANTS_2026: Readonly<Record<number, readonly [number, number]>> = {
  3: [500_000, 200_000],
  4: [500_000, 200_000],
  5: [450_000, 150_000],
  6: [200_000, 75_000],
  7: [200_000, 75_000],
}

/**
 * The hiring aid to expect; null when none is known for that date.
 * @source art. D6243-1 and D6243-2 C. trav. (aide unique); décret 2026-168 (exceptional aid of 2026)
 */
export function aideEmbauche(input: AideInput): AideEmbauche | null {
  const transmettreAvant = addMonths(input.dateConclusion, MOIS_TRANSMISSION)
  const petite = input.effectif < EFFECTIF_SEUIL
  if (petite && input.niveau <= 4 && input.dateConclusion >= DEBUT_AIDE_UNIQUE)
    return {
      dispositif: 'aide_unique',
      montantMaxCentimes: input.rqth ? MONTANT_RQTH : 500_000,
      transmettreAvant,
      article: 'D6243-1 et D6243-2',
    }
  const montants = MONTANTS_2026[input.niveau]
  if (!montants || input.dateConclusion < DEBUT_AIDE_2026 || input.dateDebut >= FIN_AIDE_2026) return null
  return {
    dispositif: 'aide_exceptionnelle',
    montantMaxCentimes: input.rqth ? MONTANT_RQTH : montants[petite ? 0 : 1],
    transmettreAvant,
    article: 'Décret 2026-168 du 6 mars 2026',
  }
}
