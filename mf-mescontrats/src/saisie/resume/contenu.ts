import { ageDebutOf, type Contrat, dureeContrat, formatDuree, isDateIso } from '@mon-espace/domain'
import { formatDate } from '@mon-espace/ui'
import { resume as t } from '../textes.ts'

/** What the summary says in words; empty where nothing is known yet. */
export interface Contenu {
  qui: string
  age: string
  ou: string
  quand: string
  duree: string
  diplome: string
}

function dates({ dateDebutExecution: debut, dateFin: fin }: Contrat['contrat']) {
  if (!isDateIso(debut) || !isDateIso(fin)) return { quand: '', duree: '' }
  return {
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
    ...dates(contrat.contrat),
  }
}
