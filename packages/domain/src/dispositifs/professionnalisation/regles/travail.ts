import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day, given } from '../../../controles/lecture.ts'
import { checkDureeHebdo } from '../../../controles/travail/duree-hebdo.ts'
import { addMonths, daysBetween } from '../../../dates/arithmetique.ts'
import { dureeContrat, exceedsMonths } from '../../../dates/duree.ts'
import { dureeHebdoTotale } from '../../../montants/duree-hebdo.ts'
import { ageConclusionOf } from '../questions/age.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const MAX_MINEUR = 35 * 60
/** Of a CDI, for managers: the others have less, and the form does not say who is what. @source art. L1221-19 C. trav. */
const MOIS_ESSAI_CDI = 4
/** Of a CDD of six months at the most: two weeks. @source art. L1242-10 C. trav. */
const JOURS_ESSAI_CDD_COURT = 14
const MOIS_CDD_COURT = 6
/** Of a mission of more than two months. @source art. L1251-14 C. trav. */
const JOURS_ESSAI_MISSION = 5

/** Weekly hours: 48 at the most, 35 for a minor. @source art. L3121-20 and L3162-1 C. trav. */
export const dureeHebdo: Regle = (contrat) => {
  const constats = checkDureeHebdo(contrat.contrat)
  if (contrat.contrat.dureeHebdoHeures === null || constats.length > 0) return constats
  const age = ageConclusionOf(contrat)
  if (age === null || age >= 18 || dureeHebdoTotale(contrat.contrat) <= MAX_MINEUR) return []
  return [bloquant('duree_hebdo_mineur', 'contrat.dureeHebdoHeures', MESSAGES.heuresMineur, 'L3162-1')]
}

function essaiMaximum(nature: string | null, debut: string, fin: string): [jours: number, article: string] {
  if (enTravailTemporaire(nature)) return [JOURS_ESSAI_MISSION, 'L1251-14']
  if (nature === 'cdi') return [daysBetween(debut, addMonths(debut, MOIS_ESSAI_CDI)), 'L1221-19']
  const long = exceedsMonths(dureeContrat(debut, fin), MOIS_CDD_COURT)
  return [long ? daysBetween(debut, addMonths(debut, 1)) : JOURS_ESSAI_CDD_COURT, 'L1242-10']
}

/** The trial is that of common law: nothing of this contract's own. @source art. L1221-19, L1242-10 and L1251-14 C. trav. */
export const essai: Regle = ({ contrat }) => {
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  const jours = contrat.periodeEssaiJours
  if (jours === null || contrat.nature === null || debut === null || fin === null || fin < debut) return []
  const [maximum, article] = essaiMaximum(contrat.nature, debut, fin)
  if (jours <= maximum) return []
  return [avertissement('periode_essai', 'contrat.periodeEssaiJours', MESSAGES.essai(maximum), article)]
}

/** The worker is told the user company within 30 days. @source art. R1221-35 C. trav.; notice 51650#09 */
export const entrepriseUtilisatrice: Regle = ({ contrat }) => {
  if (!enTravailTemporaire(contrat.nature)) return []
  const { denomination = null, siret = null } = contrat.entrepriseUtilisatrice ?? {}
  const manque = given(denomination) === null ? 'denomination' : given(siret) === null ? 'siret' : null
  if (manque === null) return []
  const chemin = `contrat.entrepriseUtilisatrice.${manque}`
  return [avertissement('interim_utilisatrice', chemin, MESSAGES.entrepriseUtilisatrice, 'R1221-35')]
}
