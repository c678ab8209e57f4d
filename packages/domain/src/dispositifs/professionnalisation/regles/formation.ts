import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day, given } from '../../../controles/lecture.ts'
import { addMonths } from '../../../dates/arithmetique.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatNombre } from '../../../formats/nombre.ts'
import { normalizeRncp, rncpValid } from '../../../identifiants/codes-metier.ts'
import { findCertification, isRegistered } from '../../../referentiels/recherche.ts'
import { QUALIFICATIONS, QUALIFICATIONS_CLOSES } from '../codes/formation.ts'
import { partFormationOf } from '../duree/part-formation.ts'
import { estPrioritaire } from '../publics/publics.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const HEURES = 'formation.dureeHeures'
const QUALIFICATION = 'formation.typeQualification'
const EPREUVES = 'formation.dateFinEpreuves'
/** The end of the contract may follow the exams by so much. */
const MOIS_APRES_EPREUVES = 2

/** A body that declared its activity, or the company's own service with its means. @source art. L6325-2 C. trav.; notice 51650#09 */
export const organisme: Regle = ({ formation }) => {
  const controles = []
  if (formation.serviceInterne === false && given(formation.organisme.numeroDeclarationActivite) === null)
    controles.push(
      bloquant(
        'champ_requis',
        'formation.organisme.numeroDeclarationActivite',
        MESSAGES.numeroDeclaration,
        'L6325-2',
      ),
    )
  if (formation.serviceInterne === true && formation.attestationServiceInterne !== true)
    controles.push(
      bloquant(
        'attestation_service_interne',
        'formation.attestationServiceInterne',
        MESSAGES.attestationServiceInterne,
        'L6325-2',
      ),
    )
  if (formation.nombreOrganismes === 0)
    controles.push(bloquant('nombre_organismes', 'formation.nombreOrganismes', MESSAGES.nombreOrganismes))
  return controles
}

/** What a contract concluded that day may aim at: the form still has types that are no longer open. @source notice 51650#09 */
export const qualification: Regle = ({ formation, contrat }, { aujourdhui }) => {
  const type = given(formation.typeQualification)
  if (type === null || QUALIFICATIONS.has(type)) return []
  const fin = QUALIFICATIONS_CLOSES.get(type)
  if (fin === undefined) return [bloquant('code_inconnu', QUALIFICATION, MESSAGES.qualificationInconnue)]
  if (fin === null) return [bloquant('qualification_close', QUALIFICATION, MESSAGES.qualificationAbrogee)]
  if ((day(contrat.dateConclusion) ?? aujourdhui) <= fin) return []
  const message = MESSAGES.qualificationClose(formatDate(fin))
  return [bloquant('qualification_close', QUALIFICATION, message)]
}

/** A certification that the reference data do not know, or no longer registered. @source art. L6314-1 C. trav. */
export const certification: Regle = ({ formation, contrat }, { pack, aujourdhui }) => {
  const codeRncp = normalizeRncp(given(formation.codeRncp) ?? '')
  if (!pack || !rncpValid(codeRncp)) return []
  const date = day(contrat.dateConclusion) ?? aujourdhui
  const fiche = findCertification(pack, { codeRncp }, date)
  const chemin = 'formation.codeRncp'
  if (!fiche) return [avertissement('rncp_inconnu', chemin, MESSAGES.rncpInconnu, 'L6314-1')]
  if (isRegistered(fiche, date)) return []
  return [avertissement('rncp_expire', chemin, MESSAGES.rncpExpire, 'L6314-1')]
}

/** Three digits of the NSF. @source notice 51650#09, « Spécialités de formation » */
export const specialite: Regle = ({ formation }) => {
  const code = given(formation.specialite)
  if (code === null || /^\d{3}$/.test(code)) return []
  return [bloquant('specialite_invalide', 'formation.specialite', MESSAGES.specialite)]
}

const entier = (heures: number) => formatNombre(Math.ceil(heures))

/**
 * Between 15 % of the contract, never under 150 hours, and 25 %, beyond which an agreement says for whom.
 * @source art. L6325-13 and L6325-14 C. trav.; branch agreement of temporary work
 */
export const heures: Regle = (contrat) => {
  const { dureeHeures, dureeEnseignementsHeures } = contrat.formation
  if (dureeHeures === null) return []
  if (dureeEnseignementsHeures !== null && dureeEnseignementsHeures > dureeHeures)
    return [
      bloquant('heures_enseignements', 'formation.dureeEnseignementsHeures', MESSAGES.heuresEnseignements),
    ]
  const part = partFormationOf(contrat)
  if (!part) return []
  const { heuresContrat, minimum, maximum, partMaximum } = part
  const base = formatNombre(Math.round(heuresContrat))
  if (dureeHeures < minimum)
    return [bloquant('heures_minimales', HEURES, MESSAGES.heuresMinimales(entier(minimum), base), 'L6325-13')]
  if (dureeHeures > heuresContrat)
    return [bloquant('heures_contrat', HEURES, MESSAGES.heuresContrat, 'L6325-13')]
  if (dureeHeures <= maximum) return []
  if (given(contrat.contrat.accordFormation) !== null)
    return estPrioritaire(contrat)
      ? []
      : [avertissement('heures_public', HEURES, MESSAGES.heuresPublic, 'L6325-14')]
  const message = MESSAGES.heuresMaximales(formatNombre(Math.floor(maximum)), partMaximum, base)
  return [avertissement('heures_maximales', HEURES, message, 'L6325-14')]
}

/** Exams come after the training and the contract began, within it, and not long before its end. */
export const epreuves: Regle = ({ contrat, formation }) => {
  const date = day(formation.dateFinEpreuves)
  const debut = day(formation.dateDebut)
  const execution = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (date === null) return []
  if (debut !== null && date < debut)
    return [bloquant('epreuves_avant_formation', EPREUVES, MESSAGES.epreuvesAvant)]
  if (execution !== null && date < execution)
    return [bloquant('epreuves_avant_contrat', EPREUVES, MESSAGES.epreuvesAvantContrat)]
  if (fin === null) return []
  if (date > fin) return [avertissement('epreuves_apres_contrat', EPREUVES, MESSAGES.epreuvesApres)]
  if (fin <= addMonths(date, MOIS_APRES_EPREUVES)) return []
  return [avertissement('fin_contrat_tardive', 'contrat.dateFin', MESSAGES.finTardive)]
}

/** The training is given during the contract. @source art. L6325-13 C. trav. */
export const debutFormation: Regle = ({ contrat, formation }) => {
  const debut = day(formation.dateDebut)
  const execution = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (debut === null || execution === null || (debut >= execution && (fin === null || debut <= fin)))
    return []
  return [avertissement('formation_hors_contrat', 'formation.dateDebut', MESSAGES.formationHorsContrat)]
}
