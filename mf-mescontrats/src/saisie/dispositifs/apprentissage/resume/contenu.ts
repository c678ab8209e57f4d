import {
  ageDebutOf,
  type Contrat,
  dateLimiteTransmission,
  dureeContrat,
  formatDuree,
  isDateIso,
  zoneFeriee,
} from '@mon-espace/domain'
import { formatDate, formatDateLong } from '@mon-espace/ui'
import { resume as t } from '../../../resume/carte/textes.ts'

/** What the summary says in words; empty where nothing is known yet. */
export interface Contenu {
  qui: string
  age: string
  ou: string
  quand: string
  duree: string
  /** Last day to send the contract to the OPCO. */
  transmission: string
  diplome: string
}

function dates({ employeur, contrat }: Contrat) {
  const { dateDebutExecution: debut, dateFin: fin, dateEffetAvenant: effet } = contrat
  if (!isDateIso(debut)) return { quand: '', duree: '', transmission: '' }
  // What amends a contract is sent from its effect on.
  const depuis = isDateIso(effet) ? effet : debut
  const limite = dateLimiteTransmission(depuis, zoneFeriee(employeur.adresse.codePostal))
  const transmission = t.auPlusTard(formatDateLong(limite))
  if (!isDateIso(fin)) return { quand: '', duree: '', transmission }
  return {
    transmission,
    quand: t.dates(formatDate(debut), formatDate(fin)),
    duree: fin >= debut ? formatDuree(dureeContrat(debut, fin)) : '',
  }
}

/** The words of « Votre contrat », from what has been typed so far. */
export function toContenu(contrat: Contrat): Contenu {
  const { apprenti, employeur, formation } = contrat
  const age = ageDebutOf(contrat)
  return {
    qui: [apprenti.prenom, apprenti.nomUsage ?? apprenti.nomNaissance].filter(Boolean).join(' '),
    age: age === null || age < 0 ? '' : t.age(age),
    ou: [employeur.denomination, employeur.adresse.commune].filter(Boolean).join(', '),
    diplome: formation.intitule ?? '',
    ...dates(contrat),
  }
}
