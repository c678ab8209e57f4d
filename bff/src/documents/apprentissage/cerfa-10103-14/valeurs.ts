import {
  type Contrat,
  type ContratPartiel,
  completeContrat,
  type Maitre,
  type PaieContrat,
  periodesCerfa,
} from '@mon-espace/domain'
import { createRemplissage, type Remplissage, type Valeurs } from '../../cerfa/remplissage.ts'
import type { FormulaireInput } from '../../formulaires.ts'
import { lisible } from '../../text/lisible.ts'
import { CHAMPS, type NomChamp } from './champs.ts'

/** What the Cerfa is filled with: a contract at any stage of its entry, the NIR in clear. */
export interface CerfaInput extends FormulaireInput {
  readonly contrat: ContratPartiel
}

/** Fills the boxes of the form with a contract, drafts included: what is missing stays blank. */
export function valeursCerfa(
  input: Pick<CerfaInput, 'contrat' | 'remuneration' | 'numeroDepot' | 'rangAvenant'>,
): Valeurs {
  const form = createRemplissage(CHAMPS)
  const { employeur, apprenti, maitres, contrat, formation } = completeContrat(input.contrat)
  fillEmployeur(form, employeur)
  fillApprenti(form, apprenti)
  fillMaitres(form, maitres)
  fillContrat(form, contrat, input.remuneration)
  if (input.remuneration) fillPeriodes(form, input.remuneration.periodes)
  fillFormation(form, formation)
  form.texte('organisme.numeroDepot', input.numeroDepot)
  form.texte('organisme.numeroAvenant', input.rangAvenant == null ? null : String(input.rangAvenant))
  return form.valeurs
}

type Boites = Remplissage<NomChamp>

function fillEmployeur(form: Boites, employeur: Contrat['employeur']): void {
  form.croix('employeur.prive', employeur.prive === true)
  form.croix('employeur.public', employeur.prive === false)
  form.textes('employeur', employeur, ['denomination', 'siret'])
  form.adresse('employeur.adresse', employeur.adresse)
  form.textes('employeur', employeur, [
    'telephone',
    'courriel',
    'typeEmployeur',
    'employeurSpecifique',
    'codeApe',
    'effectif',
    'codeIdcc',
  ])
  form.croix('employeur.regimeAssuranceChomage', employeur.regimeAssuranceChomage === true)
}

function fillApprenti(form: Boites, apprenti: Contrat['apprenti']): void {
  form.textes('apprenti', apprenti, ['nomNaissance', 'nomUsage', 'prenom', 'nir'])
  form.adresse('apprenti.adresse', apprenti.adresse)
  form.textes('apprenti', apprenti, ['telephone', 'courriel'])
  form.date('apprenti.dateNaissance', apprenti.dateNaissance)
  form.croix('apprenti.sexeM', apprenti.sexe === 'M')
  form.croix('apprenti.sexeF', apprenti.sexe === 'F')
  form.textes('apprenti', apprenti, [
    'departementNaissance',
    'communeNaissance',
    'nationalite',
    'regimeSocial',
  ])
  form.ouiNon('apprenti.sportif', apprenti.sportifHautNiveau)
  form.ouiNon('apprenti.rqth', apprenti.rqth)
  form.ouiNon('apprenti.equivalenceJeunes', apprenti.equivalenceJeunes)
  form.ouiNon('apprenti.extensionBoe', apprenti.extensionBoe)
  form.ouiNon('apprenti.projetCreation', apprenti.projetCreation)
  form.textes('apprenti', apprenti, [
    'situationAvantContrat',
    'dernierDiplomePrepare',
    'derniereClasse',
    'intituleDernierDiplome',
    'diplomePlusEleve',
  ])
  fillRepresentant(form, apprenti.representantLegal)
}

function fillRepresentant(form: Boites, representant: Contrat['apprenti']['representantLegal']): void {
  if (!representant) return
  const names = [lisible(representant.nom), lisible(representant.prenom)]
  form.texte('representantLegal.nomPrenom', names.filter((name) => name !== '').join(' '))
  form.adresse('representantLegal.adresse', representant.adresse)
  form.texte('representantLegal.courriel', representant.courriel)
}

function fillMaitres(form: Boites, maitres: Contrat['maitres']): void {
  fillMaitre(form, 'maitre1', maitres.maitre1)
  fillMaitre(form, 'maitre2', maitres.maitre2)
  form.croix('maitre.attestationEligibilite', maitres.attestationEligibilite === true)
}

function fillMaitre(form: Boites, n: 'maitre1' | 'maitre2', maitre: Maitre | null): void {
  form.textes(n, maitre, ['nomNaissance', 'prenom'])
  form.date(`${n}.dateNaissance`, maitre?.dateNaissance)
  form.textes(n, maitre, ['courriel', 'emploi', 'diplome', 'niveauDiplome'])
}

function fillContrat(form: Boites, contrat: Contrat['contrat'], remuneration: PaieContrat | null): void {
  form.texte('modeContractuel', contrat.modeContractuel)
  form.textes('contrat', contrat, ['type', 'typeDerogation', 'numeroContratPrecedent'])
  form.date('contrat.dateConclusion', contrat.dateConclusion)
  form.date('contrat.dateDebutExecution', contrat.dateDebutExecution)
  form.date('contrat.dateDebutFormationPratique', contrat.dateDebutFormationPratique)
  form.date('contrat.dateEffetAvenant', contrat.dateEffetAvenant)
  form.date('contrat.dateFin', contrat.dateFin)
  form.texte('contrat.dureeHebdoHeures', contrat.dureeHebdoHeures)
  form.minutes('contrat.dureeHebdoMinutes', contrat.dureeHebdoMinutes)
  form.ouiNon('contrat.travauxDangereux', contrat.travauxDangereux)
  form.euros(
    'contrat.salaireBrut',
    contrat.salaireBrutMensuelCentimes ?? remuneration?.salaireEmbaucheCentimes,
  )
  form.texte('contrat.caisseRetraite', contrat.caisseRetraite)
  form.euros('contrat.nourriture', contrat.avantages.nourritureCentimes)
  form.euros('contrat.logement', contrat.avantages.logementCentimes)
  form.texte('contrat.avantages.autre', contrat.avantages.autre === true ? true : null)
}

/** Year and rank of a period on the form. */
type Place = `${1 | 2 | 3 | 4}.${1 | 2}`

function fillPeriodes(form: Boites, periodes: PaieContrat['periodes']): void {
  periodesCerfa(periodes).forEach((ligne, annee) => {
    ligne.forEach((periode, rang) => {
      const groupe = `remuneration.${`${annee + 1}.${rang + 1}` as Place}` as const
      form.date(`${groupe}.du`, periode?.debut)
      form.date(`${groupe}.au`, periode?.fin)
      form.texte(`${groupe}.pourcentage`, periode?.taux)
      form.texte(`${groupe}.base`, periode?.base)
    })
  })
}

function fillFormation(form: Boites, formation: Contrat['formation']): void {
  form.ouiNon('formation.cfaEntreprise', formation.cfaEntreprise)
  form.texte('formation.denominationCfa', formation.cfa.denomination)
  form.texte('formation.uaiCfa', formation.cfa.uai)
  form.texte('formation.siretCfa', formation.cfa.siret)
  form.adresse('formation.adresseCfa', formation.cfa.adresse)
  form.croix('formation.cfaEstLieuPrincipal', formation.cfaEstLieuPrincipal === true)
  form.texte('formation.diplomeVise', formation.diplomeVise)
  form.texte('formation.intitulePrecis', formation.intitule)
  form.textes('formation', formation, ['codeDiplome', 'codeRncp'])
  form.date('formation.dateDebutFormation', formation.dateDebut)
  form.date('formation.dateFinEpreuves', formation.dateFinEpreuves)
  form.textes('formation', formation, ['dureeHeures', 'heuresDistance'])
  form.textes('formation.lieu', formation.lieu, ['denomination', 'uai', 'siret'])
  form.adresse('formation.lieu.adresse', formation.lieu?.adresse)
  form.croix('attestation.piecesJustificatives', formation.attestationPieces === true)
  form.texte('signature.faitA', formation.faitA)
}
