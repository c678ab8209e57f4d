import {
  type Contrat,
  dureeContrat as dureeEntre,
  formatDuree,
  formatTaux,
  isDateIso,
  type Maitre,
  NATIONALITES,
  NIVEAUX_DIPLOME_MAITRE,
  remunerationOf,
  TYPES_DEROGATION,
} from '@mon-espace/domain'
import { formatDate, formatEuros, formatIdentifiant, formatNombre, GROUPES } from '@mon-espace/ui'
import { valeur as t } from './textes.ts'

type Apprenti = Contrat['apprenti']
type DonneesContrat = Contrat['contrat']
type Formation = Contrat['formation']

/** The values of a contract as a case officer reads them on paper. Each is null where nothing was entered. */

const join = (parts: readonly (string | null | undefined)[], separator = ' ') =>
  parts.filter(Boolean).join(separator) || null

export const nomComplet = ({ prenom, nom }: { prenom: string | null; nom: string | null }) =>
  join([prenom, nom])

export const nomDeNaissance = ({ prenom, nomNaissance }: Pick<Apprenti, 'prenom' | 'nomNaissance'>) =>
  join([prenom, nomNaissance])

export const jour = (date: string | null) => (date ? formatDate(date) : null)

export const naissance = ({ dateNaissance, communeNaissance }: Apprenti) =>
  dateNaissance && communeNaissance
    ? t.a(formatDate(dateNaissance), communeNaissance)
    : (jour(dateNaissance) ?? communeNaissance)

export const siret = (code: string | null) => (code ? formatIdentifiant(code, GROUPES.siret) : null)

export const dates = (debut: string | null, fin: string | null) =>
  debut && fin ? t.du(formatDate(debut), formatDate(fin)) : (jour(debut) ?? jour(fin))

export const codesFormation = ({ codeDiplome, codeRncp }: Formation) =>
  join([codeDiplome, codeRncp && t.rncp(codeRncp)], ' · ')

export function heures({ dureeHeures, heuresDistance }: Formation): string | null {
  if (dureeHeures === null) return null
  return heuresDistance
    ? t.dontDistance(formatNombre(dureeHeures), formatNombre(heuresDistance))
    : t.heures(formatNombre(dureeHeures))
}

export const maitre = (maitre: Maitre) =>
  join([nomDeNaissance(maitre), maitre.emploi, NIVEAUX_DIPLOME_MAITRE.libelle(maitre.niveauDiplome)], ', ')

export const dureeHebdo = ({ dureeHebdoHeures, dureeHebdoMinutes }: DonneesContrat) =>
  dureeHebdoHeures === null
    ? null
    : t.dureeHebdo(dureeHebdoHeures, String(dureeHebdoMinutes ?? 0).padStart(2, '0'))

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

export const nationalite = (apprenti: Apprenti) => NATIONALITES.libelle(apprenti.nationalite) ?? null

export const derogation = ({ typeDerogation }: DonneesContrat) =>
  typeDerogation ? (TYPES_DEROGATION.libelle(typeDerogation) ?? null) : t.aucune

export function dureeContrat({ dateDebutExecution: debut, dateFin: fin }: DonneesContrat): string | null {
  return isDateIso(debut) && isDateIso(fin) && debut <= fin ? formatDuree(dureeEntre(debut, fin)) : null
}
