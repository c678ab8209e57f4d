import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { dureeContrat, fullMonths } from '../../../../dates/duree.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.travailTemporaire.mission'
const MOIS_MIN = 6

/** A mission lasts six months at least, time at the CFA included, within the contract. @source art. L6226-1 C. trav. */
export const mission: Regle = ({ contrat }) => {
  if (!enTravailTemporaire(contrat.modeContractuel)) return []
  const debut = day(contrat.travailTemporaire?.mission.debut ?? null)
  const fin = day(contrat.travailTemporaire?.mission.fin ?? null)
  if (debut === null || fin === null)
    return [
      avertissement(
        'interim_mission',
        `${CHEMIN}.${debut === null ? 'debut' : 'fin'}`,
        MESSAGES.missionInconnue,
        'L6226-1',
      ),
    ]
  if (fin < debut || fullMonths(dureeContrat(debut, fin)) < MOIS_MIN)
    return [avertissement('interim_mission', `${CHEMIN}.fin`, MESSAGES.missionCourte, 'L6226-1')]
  const debutContrat = day(contrat.dateDebutExecution)
  const finContrat = day(contrat.dateFin)
  const dedans =
    (debutContrat === null || debut >= debutContrat) && (finContrat === null || fin <= finContrat)
  return dedans ? [] : [avertissement('interim_mission', `${CHEMIN}.debut`, MESSAGES.missionHorsContrat)]
}
