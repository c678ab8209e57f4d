import {
  type Contrat,
  dureeContrat as dureeEntre,
  formatDuree,
  formatTaux,
  isDateIso,
  type ListeCodes,
  type Maitre,
  NATIONALITES,
  NIVEAUX_DIPLOME_MAITRE,
  remunerationOf,
  TYPES_DEROGATION,
  toTitre,
} from '@mon-espace/domain'
import { formatDate, formatEuros, formatNombre } from '@mon-espace/ui'
import { valeur as commune } from '../textes.ts'
import { join, nomDeNaissance } from '../valeurs.ts'
import { valeur as t } from './textes.ts'

type Apprenti = Contrat['apprenti']
type DonneesContrat = Contrat['contrat']
type Formation = Contrat['formation']

export const codesFormation = ({ codeDiplome, codeRncp }: Formation) =>
  join([codeDiplome, codeRncp && commune.rncp(codeRncp)], ' · ')

export function heures({ dureeHeures, heuresDistance }: Formation): string | null {
  if (dureeHeures === null) return null
  return heuresDistance
    ? t.dontDistance(formatNombre(dureeHeures), formatNombre(heuresDistance))
    : commune.heures(formatNombre(dureeHeures))
}

/** The words of a code of the form; null where it has none. */
function motsOf(liste: ListeCodes, code: string | null): string | null {
  const libelle = liste.libelle(code)
  return libelle ? toTitre(libelle) : null
}

export const maitre = (maitre: Maitre) =>
  join([nomDeNaissance(maitre), maitre.emploi, motsOf(NIVEAUX_DIPLOME_MAITRE, maitre.niveauDiplome)], ', ')

/** Pay at hire, typed or computed as the Cerfa prints it. */
export function salaire(contrat: Contrat): string | null {
  const pay = remunerationOf(contrat)
  return pay ? formatEuros(pay.salaireEmbaucheCentimes) : null
}

/** The periods of pay as the Cerfa prints them. */
export const periodes = (contrat: Contrat): { annee: number; valeur: string }[] =>
  (remunerationOf(contrat)?.periodes ?? []).map(({ annee, debut, fin, taux, base }) => ({
    annee,
    valeur: t.periode(formatTaux(taux), base, formatDate(debut), formatDate(fin)),
  }))

export const nationalite = (apprenti: Apprenti) => motsOf(NATIONALITES, apprenti.nationalite)

export const derogation = ({ typeDerogation }: DonneesContrat) =>
  typeDerogation ? motsOf(TYPES_DEROGATION, typeDerogation) : t.aucune

export function dureeContrat({ dateDebutExecution: debut, dateFin: fin }: DonneesContrat): string | null {
  return isDateIso(debut) && isDateIso(fin) && debut <= fin ? formatDuree(dureeEntre(debut, fin)) : null
}
