import { avertissement } from '../../../../controles/constat.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.travailTemporaire.experienceMaitreMois'
const MOIS_MIN = 24

/** The agency's maître has two years in temporary work; the contract says so. @source art. R6226-1 and R6226-5 C. trav. */
export const experience: Regle = ({ contrat }) => {
  if (!enTravailTemporaire(contrat.modeContractuel)) return []
  const mois = contrat.travailTemporaire?.experienceMaitreMois ?? null
  if (mois === null)
    return [avertissement('interim_experience', CHEMIN, MESSAGES.experienceInconnue, 'R6226-1')]
  if (mois >= MOIS_MIN) return []
  return [avertissement('interim_experience', CHEMIN, MESSAGES.experienceCourte, 'R6226-5')]
}
