import {
  type ContratDe,
  type ContratPartielDe,
  completeContratOf,
  type PaieContrat,
} from '@mon-espace/domain'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { createRemplissage, type Remplissage, type Valeurs } from '../../cerfa/remplissage.ts'
import type { FormulaireInput } from '../../formulaires.ts'
import { CHAMPS, type NomChamp } from './champs.ts'

type Contrat = ContratDe<typeof SECTIONS>

/** What the Cerfa is filled with: a contract at any stage of its entry, the NIR in clear. */
export interface CerfaEj20Input extends FormulaireInput {
  readonly contrat: ContratPartielDe<typeof SECTIONS>
}

type Boites = Remplissage<NomChamp>

/**
 * Fills the boxes of the form with a contract, drafts included: what is missing stays blank. Those of the experiment of
 * « VAE inversée », closed to contracts concluded after 2026-02-28, are never filled.
 */
export function valeursEj20(input: Pick<CerfaEj20Input, 'contrat' | 'remuneration'>): Valeurs {
  const form = createRemplissage(CHAMPS)
  const { employeur, salarie, tuteurs, contrat, formation } = completeContratOf(SECTIONS, input.contrat)
  fillEmployeur(form, employeur)
  fillSalarie(form, salarie)
  fillTuteur(form, 'tuteurEmployeur', tuteurs.tuteurEmployeur)
  fillTuteur(form, 'tuteurUtilisatrice', tuteurs.tuteurUtilisatrice)
  form.croix('tuteur.attestationEligibilite', tuteurs.attestationEligibilite === true)
  fillContrat(form, contrat, input.remuneration)
  fillFormation(form, formation)
  return form.valeurs
}

function fillEmployeur(form: Boites, employeur: Contrat['employeur']): void {
  form.ouiNon('employeur.particulierEmployeur', employeur.particulierEmployeur)
  form.textes('employeur', employeur, ['numeroUrssaf', 'denomination', 'siret'])
  form.adresse('employeur.adresse', employeur.adresse)
  form.textes('employeur', employeur, [
    'telephone',
    'courriel',
    'codeApe',
    'effectif',
    'codeIdcc',
    'caisseRetraite',
    'organismePrevoyance',
  ])
}

function fillSalarie(form: Boites, salarie: Contrat['salarie']): void {
  form.textes('salarie', salarie, ['nomNaissance', 'nomUsage', 'prenom'])
  form.adresse('salarie.adresse', salarie.adresse)
  form.textes('salarie', salarie, ['telephone', 'courriel', 'nir'])
  form.date('salarie.dateNaissance', salarie.dateNaissance)
  form.croix('salarie.sexeM', salarie.sexe === 'M')
  form.croix('salarie.sexeF', salarie.sexe === 'F')
  form.textes('salarie', salarie, ['departementNaissance', 'communeNaissance'])
  form.ouiNon('salarie.rqth', salarie.rqth)
  form.ouiNon('salarie.equivalenceJeunes', salarie.equivalenceJeunes)
  form.ouiNon('salarie.extensionBoe', salarie.extensionBoe)
  form.ouiNon('salarie.inscritFranceTravail', salarie.inscritFranceTravail)
  form.textes('salarie', salarie, [
    'numeroInscriptionFranceTravail',
    'dureeInscriptionMois',
    'situationAvantContrat',
    'typeMinimumSocial',
    'diplomePlusEleve',
  ])
}

function fillTuteur(
  form: Boites,
  groupe: 'tuteurEmployeur' | 'tuteurUtilisatrice',
  tuteur: Contrat['tuteurs']['tuteurUtilisatrice'],
): void {
  form.textes(groupe, tuteur, ['nom', 'prenom', 'emploi'])
  form.date(`${groupe}.dateNaissance`, tuteur?.dateNaissance)
}

function fillContrat(form: Boites, contrat: Contrat['contrat'], remuneration: PaieContrat | null): void {
  form.croix('contrat.nature.cdi', contrat.nature === 'cdi')
  form.croix('contrat.nature.cdd', contrat.nature === 'cdd')
  form.croix('contrat.nature.travailTemporaire', contrat.nature === 'travail_temporaire')
  form.textes('contrat', contrat, [
    'type',
    'emploi',
    'classification',
    'niveau',
    'coefficient',
    'periodeEssaiJours',
  ])
  form.date('contrat.dateDebutExecution', contrat.dateDebutExecution)
  form.date('contrat.dateEffetAvenant', contrat.dateEffetAvenant)
  form.date('contrat.dateFin', contrat.dateFin)
  form.texte('contrat.dureeHebdoHeures', contrat.dureeHebdoHeures)
  form.minutes('contrat.dureeHebdoMinutes', contrat.dureeHebdoMinutes)
  form.date('contrat.dateConclusion', contrat.dateConclusion)
  form.euros('contrat.salaireBrut', contrat.salaireBrutCentimes ?? remuneration?.salaireEmbaucheCentimes)
}

function fillFormation(form: Boites, formation: Contrat['formation']): void {
  form.texte('formation.denominationOrganisme', formation.organisme.denomination)
  form.texte('formation.siretOrganisme', formation.organisme.siret)
  form.texte('formation.numeroDeclarationActivite', formation.organisme.numeroDeclarationActivite)
  form.ouiNon('formation.serviceInterne', formation.serviceInterne)
  form.croix('formation.attestationServiceInterne', formation.attestationServiceInterne === true)
  form.textes('formation', formation, [
    'nombreOrganismes',
    'typeQualification',
    'diplomeVise',
    'codeRncp',
    'intitulePrecis',
    'specialite',
    'dureeHeures',
    'dureeEnseignementsHeures',
  ])
  form.date('formation.dateDebutFormation', formation.dateDebut)
  form.date('formation.dateFinEpreuves', formation.dateFinEpreuves)
  form.texte('signature.faitA', formation.faitA)
}
