import { dureeContrat, formatDuree, isDateIso, nomAffiche } from '@mon-espace/domain'
import {
  ageConclusionOf,
  type Contrat,
  dateLimiteTransmission,
  estPrioritaire,
  partFormationOf,
} from '@mon-espace/domain/professionnalisation'
import { formatDate, formatDateLong, formatNombre } from '@mon-espace/ui'
import { resume as communs } from '../../../resume/carte/textes.ts'
import { formatPart } from '../formation/mesure.ts'
import { resume as t } from './textes.ts'

/** What the summary says in words; empty where nothing is known yet. */
export interface Contenu {
  qui: string
  /** Age, and that they are of a « public prioritaire ». */
  precisions: string
  ou: string
  utilisatrice: string
  quand: string
  duree: string
  /** Last day to send the contract to the OPCO. */
  transmission: string
  qualification: string
  /** Hours of training, and the share of the contract that they are. */
  heures: string
  part: string
}

function dates({ dateDebutExecution: debut, dateFin: fin, dateEffetAvenant: effet }: Contrat['contrat']) {
  if (!isDateIso(debut)) return { quand: '', duree: '', transmission: '' }
  // What amends a contract is sent from its effect on.
  const depuis = isDateIso(effet) ? effet : debut
  const transmission = communs.auPlusTard(formatDateLong(dateLimiteTransmission(depuis)))
  if (!isDateIso(fin)) return { quand: '', duree: '', transmission }
  return {
    transmission,
    quand: communs.dates(formatDate(debut), formatDate(fin)),
    duree: fin >= debut ? formatDuree(dureeContrat(debut, fin)) : '',
  }
}

const joined = (...mots: (string | false | null)[]) => mots.filter(Boolean).join(', ')

/** The words of « Votre contrat », from what has been typed so far. */
export function toContenu(saisi: Contrat): Contenu {
  const { salarie, employeur, contrat, formation } = saisi
  const age = ageConclusionOf(saisi)
  const part = partFormationOf(saisi)?.part ?? null
  return {
    qui: nomAffiche(salarie),
    precisions: joined(age !== null && age >= 0 && t.age(age), estPrioritaire(saisi) && t.prioritaire),
    ou: joined(employeur.denomination, employeur.adresse.commune),
    utilisatrice: contrat.entrepriseUtilisatrice?.denomination ?? '',
    qualification: formation.intitulePrecis ?? '',
    heures: formation.dureeHeures === null ? '' : t.heures(formatNombre(formation.dureeHeures)),
    part: part === null ? '' : t.part(formatPart(part)),
    ...dates(contrat),
  }
}
