import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { expect, type Page } from '@playwright/test'
import type { Dactylo } from '../saisie/dactylo.ts'
import { champ, surEcran } from '../saisie/gestes.ts'
import { dit, jour } from '../saisie/jouer.ts'

const { employeur, salarie, tuteurs, contrat, formation } = CONTRAT_EXEMPLE

/** Screen 1 comes filled in, but for what only this form asks. */
export async function jouerEmployeur(page: Page, d: Dactylo): Promise<void> {
  await d.attendre(surEcran(page, 'employeur'))
  await d.choisir('employeur.particulierEmployeur', 'L’employeur est-il un particulier\u00a0?', 1)
  // The pension fund is that of the enterprise's last contract, of either kind.
  await expect(champ(page, 'employeur.caisseRetraite')).toHaveValue(dit(employeur.caisseRetraite))
  await d.presser('Continuer')
}

async function jouerIdentite(d: Dactylo): Promise<void> {
  const { adresse } = salarie
  await d.taper('salarie.nomNaissance', 'Nom de naissance', dit(salarie.nomNaissance))
  await d.taper('salarie.prenom', 'Premier prénom', dit(salarie.prenom))
  await d.taper('salarie.nir', 'Numéro de sécurité sociale (NIR)', dit(salarie.nir))
  await d.taper('salarie.dateNaissance', 'Date de naissance', jour(salarie.dateNaissance))
  await d.taper('salarie.communeNaissance', 'Commune de naissance', dit(salarie.communeNaissance))
  await d.taper('salarie.adresse.numero', 'Numéro (facultatif)', dit(adresse.numero))
  await d.taper('salarie.adresse.voie', 'Voie', dit(adresse.voie))
  await d.taper('salarie.adresse.codePostal', 'Code postal', dit(adresse.codePostal))
  await d.taper('salarie.telephone', 'Téléphone', dit(salarie.telephone))
  await d.taper('salarie.courriel', 'Adresse e-mail', dit(salarie.courriel))
}

async function jouerSituation(d: Dactylo): Promise<void> {
  await d.lister('salarie.situationAvantContrat', 'Situation avant ce contrat', '9')
  await d.choisir('salarie.inscritFranceTravail', 'Le salarié est-il inscrit à France Travail\u00a0?', 0)
  await d.taper(
    'salarie.numeroInscriptionFranceTravail',
    'Numéro d’inscription à France Travail',
    dit(salarie.numeroInscriptionFranceTravail),
  )
  await d.taper('salarie.dureeInscriptionMois', 'Durée de l’inscription', dit(salarie.dureeInscriptionMois))
  await d.lister('salarie.diplomePlusEleve', 'Diplôme ou titre le plus élevé obtenu', '60')
  await d.choisir('salarie.rqth', 'Reconnaissance de la qualité de travailleur handicapé', 1)
  await d.choisir('salarie.equivalenceJeunes', 'Équivalence jeunes (facultatif)', 1)
  await d.choisir('salarie.extensionBoe', 'Extension BOE (facultatif)', 1)
}

async function jouerTuteurs(d: Dactylo): Promise<void> {
  await d.chercher('tuteurs.tuteurEmployeur.salarieId', 'Sélectionner un salarié', 'Oka')
  const { tuteurUtilisatrice: client } = tuteurs
  await d.taper('tuteurs.tuteurUtilisatrice.nom', 'Nom', dit(client?.nom))
  await d.taper('tuteurs.tuteurUtilisatrice.prenom', 'Prénom', dit(client?.prenom))
  await d.taper('tuteurs.tuteurUtilisatrice.emploi', 'Emploi occupé', dit(client?.emploi))
  await d.taper('tuteurs.tuteurUtilisatrice.dateNaissance', 'Date de naissance', jour(client?.dateNaissance))
  await d.cocher('tuteurs.attestationEligibilite', /atteste sur l’honneur/)
}

/** Screen 2: who is hired, the tutor of the agency, known there, and the client's, who is not. */
export async function jouerSalarie(page: Page, d: Dactylo): Promise<void> {
  await d.attendre(surEcran(page, 'salarie'))
  await jouerIdentite(d)
  await jouerSituation(d)
  await jouerTuteurs(d)
  await expect(champ(page, 'salarie.departementNaissance')).toHaveValue('59')
  await expect(champ(page, 'salarie.adresse.commune')).toHaveValue(/^Paris/)
  await d.presser('Continuer')
}

async function jouerNature(page: Page, d: Dactylo): Promise<void> {
  // « Intérimaire » was said as the contract was begun.
  await expect(page.getByRole('radio', { name: 'Travail temporaire' })).toBeChecked()
  await d.taper('contrat.dateConclusion', 'Date de conclusion', jour(contrat.dateConclusion))
  await d.taper(
    'contrat.dateDebutExecution',
    'Début d’exécution du contrat',
    jour(contrat.dateDebutExecution),
  )
  await d.taper('contrat.dateFin', 'Fin du CDD ou de l’action de professionnalisation', jour(contrat.dateFin))
  await d.taper('contrat.emploi', 'Emploi occupé pendant le contrat', dit(contrat.emploi))
  await d.taper('contrat.classification', 'Classification de l’emploi', dit(contrat.classification))
  await d.taper('contrat.niveau', 'Niveau (facultatif)', dit(contrat.niveau))
  await d.taper('contrat.coefficient', 'Coefficient hiérarchique (facultatif)', dit(contrat.coefficient))
  await d.taper('contrat.dureeHebdoHeures', 'Durée hebdomadaire du travail', '35 h')
  await d.taper('contrat.periodeEssaiJours', 'Durée de la période d’essai (facultatif)', '5 jours')
  await d.chercher('contrat.entrepriseUtilisatrice.denomination', 'Entreprise utilisatrice', 'Ate')
  await d.choisir('contrat.subrogation', 'Subrogation', 0)
}

async function jouerFormation(d: Dactylo): Promise<void> {
  const { organisme } = formation
  await d.choisir('formation.typeQualification', 'Type de qualification visée', 0)
  await d.chercher('formation.intitulePrecis', 'Intitulé précis', 'CAP électricien')
  await d.choisir('formation.serviceInterne', 'S’agit-il d’un service de formation interne\u00a0?', 1)
  await d.chercher('formation.organisme.denomination', 'Dénomination', 'CFA DEMO')
  await d.taper(
    'formation.organisme.numeroDeclarationActivite',
    'N° de déclaration d’activité',
    dit(organisme.numeroDeclarationActivite),
  )
  await d.taper('formation.nombreOrganismes', 'Nombre d’organismes de formation intervenant', '1')
  await d.taper('formation.dureeHeures', 'Durée totale de la formation', '400 h')
  await d.taper('formation.dureeEnseignementsHeures', 'Dont enseignements', '370')
  await d.taper(
    'formation.dateFinEpreuves',
    'Fin prévue des épreuves ou examens',
    jour(formation.dateFinEpreuves),
  )
}

/** Screen 3: the contract, then the training, by its title and its centre. */
export async function jouerContrat(page: Page, d: Dactylo): Promise<void> {
  await d.attendre(surEcran(page, 'contrat'))
  await jouerNature(page, d)
  await jouerFormation(d)
  await d.presser('Continuer')
}
