import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day, given } from '../../../controles/lecture.ts'
import { dureeContrat, exceedsMonths, formatDuree, fullMonths } from '../../../dates/duree.ts'
import { formatDate } from '../../../formats/date.ts'
import { TYPE_AVENANT, TYPE_SAISONNIER } from '../codes/contrat.ts'
import { dateLimiteTransmission } from '../delais.ts'
import { estPrioritaire } from '../publics/publics.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const MOIS_MIN = 6
const MOIS_MAX = 12
const MOIS_MAX_ACCORD = 24
const MOIS_MAX_PRIORITAIRE = 36
const FIN = 'contrat.dateFin'
const EFFET = 'contrat.dateEffetAvenant'

/**
 * Six to twelve months; up to 36 for a « public prioritaire »; up to 24 for others where an agreement allows it.
 * @source art. L6325-11 and L6325-12 C. trav.
 */
export const duree: Regle = (contrat) => {
  const debut = day(contrat.contrat.dateDebutExecution)
  const fin = day(contrat.contrat.dateFin)
  if (debut === null || fin === null) return []
  if (fin < debut) return [bloquant('fin_avant_debut', FIN, MESSAGES.finAvantDebut)]
  const longueur = dureeContrat(debut, fin)
  if (fullMonths(longueur) < MOIS_MIN)
    return [bloquant('duree_minimale', FIN, MESSAGES.dureeMinimale(formatDuree(longueur)), 'L6325-11')]
  const prioritaire = estPrioritaire(contrat)
  const maximum = prioritaire ? MOIS_MAX_PRIORITAIRE : MOIS_MAX_ACCORD
  if (exceedsMonths(longueur, maximum)) {
    const message = MESSAGES.dureeMaximale(formatDuree(longueur), maximum)
    return [bloquant('duree_maximale', FIN, message, prioritaire ? 'L6325-11' : 'L6325-12')]
  }
  const libre =
    prioritaire || !exceedsMonths(longueur, MOIS_MAX) || given(contrat.contrat.accordDuree) !== null
  return libre ? [] : [avertissement('accord_duree', 'contrat.accordDuree', MESSAGES.accordDuree, 'L6325-12')]
}

/** The contract is signed before the employment; an amendment, during it. */
export const conclusion: Regle = ({ contrat }) => {
  const signature = day(contrat.dateConclusion)
  const debut = day(contrat.dateDebutExecution)
  if (signature === null || debut === null || contrat.type === TYPE_AVENANT || signature <= debut) return []
  return [avertissement('conclusion_tardive', 'contrat.dateConclusion', MESSAGES.conclusionTardive)]
}

/** An amendment takes effect on a day of the contract. @source art. D6325-13 C. trav.; Cerfa 12434*05 */
export const avenant: Regle = ({ contrat }) => {
  if (contrat.type !== TYPE_AVENANT) return []
  if (given(contrat.dateEffetAvenant) === null)
    return [bloquant('champ_requis', EFFET, MESSAGES.effetAvenant, 'D6325-13')]
  const effet = day(contrat.dateEffetAvenant)
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (effet === null || ((debut === null || effet >= debut) && (fin === null || effet <= fin))) return []
  return [bloquant('effet_avenant', EFFET, MESSAGES.effetAvenantHors, 'D6325-13')]
}

/** Only a CDD is renewed; the seasonal contract with two employers is one. @source art. L6325-7 and L6325-4-1 C. trav. */
export const natureDuType: Regle = ({ contrat }) => {
  const { nature, type } = contrat
  if (type === TYPE_SAISONNIER && nature !== null && nature !== 'cdd')
    return [bloquant('saisonnier_nature', 'contrat.nature', MESSAGES.saisonnierNature, 'L6325-4-1')]
  if (nature === 'cdi' && type?.startsWith('2') === true)
    return [avertissement('renouvellement_cdi', 'contrat.type', MESSAGES.renouvellementCdi, 'L6325-7')]
  return []
}

/**
 * Five calendar days to send the contract, or what amends it; once past, it is told and prevents nothing.
 * @source art. D6325-1 and D6325-13 C. trav.
 */
export const transmission: Regle = ({ contrat }, { aujourdhui }) => {
  const avenant = contrat.type === TYPE_AVENANT
  const debut = day(avenant ? contrat.dateEffetAvenant : contrat.dateDebutExecution)
  if (debut === null) return []
  const limite = dateLimiteTransmission(debut)
  if (aujourdhui <= limite) return []
  const message = MESSAGES.transmission(formatDate(limite))
  return avenant
    ? [avertissement('transmission_tardive', EFFET, message, 'D6325-13')]
    : [avertissement('transmission_tardive', 'contrat.dateDebutExecution', message, 'D6325-1')]
}

/** A contract that is already over. */
export const contratTermine: Regle = ({ contrat }, { aujourdhui }) => {
  const fin = day(contrat.dateFin)
  if (fin === null || fin >= aujourdhui) return []
  return [avertissement('contrat_termine', FIN, MESSAGES.contratTermine)]
}
