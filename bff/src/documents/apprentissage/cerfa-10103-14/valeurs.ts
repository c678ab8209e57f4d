import {
  type Adresse,
  type Contrat,
  type ContratPartiel,
  completeContrat,
  type Maitre,
  type PaieContrat,
  periodesCerfa,
} from '@mon-espace/domain'
import type { FormulaireInput } from '../../formulaires.ts'
import { lisible } from '../../text/lisible.ts'
import type { NomChamp } from './champs.ts'
import { createRemplissage, type Remplissage, type Valeurs } from './remplissage.ts'

/** What the Cerfa is filled with: a contract at any stage of its entry, the NIR in clear. */
export interface CerfaInput extends FormulaireInput {
  readonly contrat: ContratPartiel
}

/** Fills the boxes of the form with a contract, drafts included: what is missing stays blank. */
export function valeursCerfa(input: Pick<CerfaInput, 'contrat' | 'remuneration'>): Valeurs {
  const form = createRemplissage()
  const { employeur, apprenti, maitres, contrat, formation } = completeContrat(input.contrat)
  fillEmployeur(form, employeur)
  fillApprenti(form, apprenti)
  fillMaitres(form, maitres)
  fillContrat(form, contrat, input.remuneration)
  if (input.remuneration) fillPeriodes(form, input.remuneration.periodes)
  fillFormation(form, formation)
  return form.valeurs
}

type GroupeAdresse = NomChamp extends infer N ? (N extends `${infer G}.codePostal` ? G : never) : never

function fillAdresse(form: Remplissage, groupe: GroupeAdresse, adresse: Adresse | undefined): void {
  form.texte(`${groupe}.numero`, adresse?.numero)
  form.texte(`${groupe}.voie`, adresse?.voie)
  form.texte(`${groupe}.complement`, adresse?.complement)
  form.texte(`${groupe}.codePostal`, adresse?.codePostal)
  form.texte(`${groupe}.commune`, adresse?.commune)
}

function fillEmployeur(form: Remplissage, employeur: Contrat['employeur']): void {
  form.croix('employeur.prive', employeur.prive === true)
  form.croix('employeur.public', employeur.prive === false)
  form.texte('employeur.denomination', employeur.denomination)
  form.texte('employeur.siret', employeur.siret)
  fillAdresse(form, 'employeur.adresse', employeur.adresse)
  form.texte('employeur.telephone', employeur.telephone)
  form.texte('employeur.courriel', employeur.courriel)
  form.texte('employeur.typeEmployeur', employeur.typeEmployeur)
  form.texte('employeur.employeurSpecifique', employeur.employeurSpecifique)
  form.texte('employeur.codeApe', employeur.codeApe)
  form.texte('employeur.effectif', employeur.effectif)
  form.texte('employeur.codeIdcc', employeur.codeIdcc)
  form.croix('employeur.regimeAssuranceChomage', employeur.regimeAssuranceChomage === true)
}

function fillApprenti(form: Remplissage, apprenti: Contrat['apprenti']): void {
  form.texte('apprenti.nomNaissance', apprenti.nomNaissance)
  form.texte('apprenti.nomUsage', apprenti.nomUsage)
  form.texte('apprenti.prenom', apprenti.prenom)
  form.texte('apprenti.nir', apprenti.nir)
  fillAdresse(form, 'apprenti.adresse', apprenti.adresse)
  form.texte('apprenti.telephone', apprenti.telephone)
  form.texte('apprenti.courriel', apprenti.courriel)
  form.date('apprenti.dateNaissance', apprenti.dateNaissance)
  form.croix('apprenti.sexeM', apprenti.sexe === 'M')
  form.croix('apprenti.sexeF', apprenti.sexe === 'F')
  form.texte('apprenti.departementNaissance', apprenti.departementNaissance)
  form.texte('apprenti.communeNaissance', apprenti.communeNaissance)
  form.texte('apprenti.nationalite', apprenti.nationalite)
  form.texte('apprenti.regimeSocial', apprenti.regimeSocial)
  form.ouiNon('apprenti.sportif', apprenti.sportifHautNiveau)
  form.ouiNon('apprenti.rqth', apprenti.rqth)
  form.ouiNon('apprenti.equivalenceJeunes', apprenti.equivalenceJeunes)
  form.ouiNon('apprenti.extensionBoe', apprenti.extensionBoe)
  form.ouiNon('apprenti.projetCreation', apprenti.projetCreation)
  form.texte('apprenti.situationAvantContrat', apprenti.situationAvantContrat)
  form.texte('apprenti.dernierDiplomePrepare', apprenti.dernierDiplomePrepare)
  form.texte('apprenti.derniereClasse', apprenti.derniereClasse)
  form.texte('apprenti.intituleDernierDiplome', apprenti.intituleDernierDiplome)
  form.texte('apprenti.diplomePlusEleve', apprenti.diplomePlusEleve)
  fillRepresentant(form, apprenti.representantLegal)
}

function fillRepresentant(form: Remplissage, representant: Contrat['apprenti']['representantLegal']): void {
  if (!representant) return
  const names = [lisible(representant.nom), lisible(representant.prenom)]
  form.texte('representantLegal.nomPrenom', names.filter((name) => name !== '').join(' '))
  fillAdresse(form, 'representantLegal.adresse', representant.adresse)
  form.texte('representantLegal.courriel', representant.courriel)
}

function fillMaitres(form: Remplissage, maitres: Contrat['maitres']): void {
  fillMaitre(form, 'maitre1', maitres.maitre1)
  fillMaitre(form, 'maitre2', maitres.maitre2)
  form.croix('maitre.attestationEligibilite', maitres.attestationEligibilite === true)
}

function fillMaitre(form: Remplissage, n: 'maitre1' | 'maitre2', maitre: Maitre | null): void {
  form.texte(`${n}.nomNaissance`, maitre?.nomNaissance)
  form.texte(`${n}.prenom`, maitre?.prenom)
  form.date(`${n}.dateNaissance`, maitre?.dateNaissance)
  form.texte(`${n}.courriel`, maitre?.courriel)
  form.texte(`${n}.emploi`, maitre?.emploi)
  form.texte(`${n}.diplome`, maitre?.diplome)
  form.texte(`${n}.niveauDiplome`, maitre?.niveauDiplome)
}

function fillContrat(form: Remplissage, contrat: Contrat['contrat'], remuneration: PaieContrat | null): void {
  form.texte('modeContractuel', contrat.modeContractuel)
  form.texte('contrat.type', contrat.type)
  form.texte('contrat.typeDerogation', contrat.typeDerogation)
  form.texte('contrat.numeroContratPrecedent', contrat.numeroContratPrecedent)
  form.date('contrat.dateConclusion', contrat.dateConclusion)
  form.date('contrat.dateDebutExecution', contrat.dateDebutExecution)
  form.date('contrat.dateDebutFormationPratique', contrat.dateDebutFormationPratique)
  form.date('contrat.dateEffetAvenant', contrat.dateEffetAvenant)
  form.date('contrat.dateFin', contrat.dateFin)
  form.texte('contrat.dureeHebdoHeures', contrat.dureeHebdoHeures)
  form.texte('contrat.dureeHebdoMinutes', minutes(contrat.dureeHebdoMinutes))
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

const minutes = (value: number | null | undefined) =>
  typeof value === 'number' ? String(value).padStart(2, '0') : value

/** Year and rank of a period on the form. */
type Place = `${1 | 2 | 3 | 4}.${1 | 2}`

function fillPeriodes(form: Remplissage, periodes: PaieContrat['periodes']): void {
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

function fillFormation(form: Remplissage, formation: Contrat['formation']): void {
  form.ouiNon('formation.cfaEntreprise', formation.cfaEntreprise)
  form.texte('formation.denominationCfa', formation.cfa.denomination)
  form.texte('formation.uaiCfa', formation.cfa.uai)
  form.texte('formation.siretCfa', formation.cfa.siret)
  fillAdresse(form, 'formation.adresseCfa', formation.cfa.adresse)
  form.croix('formation.cfaEstLieuPrincipal', formation.cfaEstLieuPrincipal === true)
  form.texte('formation.diplomeVise', formation.diplomeVise)
  form.texte('formation.intitulePrecis', formation.intitule)
  form.texte('formation.codeDiplome', formation.codeDiplome)
  form.texte('formation.codeRncp', formation.codeRncp)
  form.date('formation.dateDebutFormation', formation.dateDebut)
  form.date('formation.dateFinEpreuves', formation.dateFinEpreuves)
  form.texte('formation.dureeHeures', formation.dureeHeures)
  form.texte('formation.heuresDistance', formation.heuresDistance)
  form.texte('formation.lieu.denomination', formation.lieu?.denomination)
  form.texte('formation.lieu.uai', formation.lieu?.uai)
  form.texte('formation.lieu.siret', formation.lieu?.siret)
  fillAdresse(form, 'formation.lieu.adresse', formation.lieu?.adresse)
  form.croix('attestation.piecesJustificatives', formation.attestationPieces === true)
  form.texte('signature.faitA', formation.faitA)
}
