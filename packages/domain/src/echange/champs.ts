/**
 * The fields of a contract as the software of CFA and OPCO exchange them, beside ours: read and written by this one table.
 * @source the « API Convergence » of the OPCO and the schema of the public service « contrat » (mission-apprentissage/cerfa)
 */

/** How a value is written in the exchange. */
export type GenreEchange = 'texte' | 'date' | 'entier' | 'oui_non' | 'euros' | 'nir' | 'rncp' | 'telephone'

export interface ChampEchange {
  /** Path in `cerfa`. */
  readonly externe: string
  /** Path in the contract. */
  readonly interne: string
  readonly genre: GenreEchange
}

const champ = (externe: string, interne: string, genre: GenreEchange = 'texte'): ChampEchange => ({
  externe,
  interne,
  genre,
})

const adresse = (externe: string, interne: string) =>
  ['numero', 'voie', 'complement', 'codePostal', 'commune'].map((nom) =>
    champ(`${externe}.adresse.${nom}`, `${interne}.adresse.${nom}`),
  )

const maitre = (nom: 'maitre1' | 'maitre2') => [
  champ(`${nom}.nom`, `maitres.${nom}.nomNaissance`),
  champ(`${nom}.prenom`, `maitres.${nom}.prenom`),
  champ(`${nom}.dateNaissance`, `maitres.${nom}.dateNaissance`, 'date'),
  champ(`${nom}.courriel`, `maitres.${nom}.courriel`),
  champ(`${nom}.emploiOccupe`, `maitres.${nom}.emploi`),
  champ(`${nom}.diplome`, `maitres.${nom}.diplome`),
  champ(`${nom}.niveauDiplome`, `maitres.${nom}.niveauDiplome`),
]

export const REPRESENTANT = 'apprenti.responsableLegal'

export const CHAMPS_ECHANGE: readonly ChampEchange[] = [
  champ('employeur.siret', 'employeur.siret'),
  champ('employeur.denomination', 'employeur.denomination'),
  ...adresse('employeur', 'employeur'),
  champ('employeur.telephone', 'employeur.telephone', 'telephone'),
  champ('employeur.courriel', 'employeur.courriel'),
  champ('employeur.typeEmployeur', 'employeur.typeEmployeur'),
  champ('employeur.employeurSpecifique', 'employeur.employeurSpecifique'),
  champ('employeur.naf', 'employeur.codeApe'),
  champ('employeur.nombreDeSalaries', 'employeur.effectif', 'entier'),
  champ('employeur.codeIdcc', 'employeur.codeIdcc'),
  champ('apprenti.nom', 'apprenti.nomNaissance'),
  champ('apprenti.nomUsage', 'apprenti.nomUsage'),
  champ('apprenti.prenom', 'apprenti.prenom'),
  champ('apprenti.nir', 'apprenti.nir', 'nir'),
  champ('apprenti.sexe', 'apprenti.sexe'),
  champ('apprenti.dateNaissance', 'apprenti.dateNaissance', 'date'),
  champ('apprenti.departementNaissance', 'apprenti.departementNaissance'),
  champ('apprenti.communeNaissance', 'apprenti.communeNaissance'),
  champ('apprenti.nationalite', 'apprenti.nationalite'),
  champ('apprenti.regimeSocial', 'apprenti.regimeSocial'),
  ...adresse('apprenti', 'apprenti'),
  champ('apprenti.telephone', 'apprenti.telephone', 'telephone'),
  champ('apprenti.courriel', 'apprenti.courriel'),
  champ('apprenti.inscriptionSportifDeHautNiveau', 'apprenti.sportifHautNiveau', 'oui_non'),
  champ('apprenti.handicap', 'apprenti.rqth', 'oui_non'),
  champ('apprenti.projetCreationRepriseEntreprise', 'apprenti.projetCreation', 'oui_non'),
  champ('apprenti.situationAvantContrat', 'apprenti.situationAvantContrat'),
  champ('apprenti.diplomePrepare', 'apprenti.dernierDiplomePrepare'),
  champ('apprenti.derniereClasse', 'apprenti.derniereClasse'),
  champ('apprenti.intituleDiplomePrepare', 'apprenti.intituleDernierDiplome'),
  champ('apprenti.diplome', 'apprenti.diplomePlusEleve'),
  champ(`${REPRESENTANT}.nom`, 'apprenti.representantLegal.nom'),
  champ(`${REPRESENTANT}.prenom`, 'apprenti.representantLegal.prenom'),
  champ(`${REPRESENTANT}.courriel`, 'apprenti.representantLegal.courriel'),
  ...adresse(REPRESENTANT, 'apprenti.representantLegal'),
  ...maitre('maitre1'),
  ...maitre('maitre2'),
  champ('contrat.modeContractuel', 'contrat.modeContractuel'),
  champ('contrat.typeContratApp', 'contrat.type'),
  champ('contrat.typeDerogation', 'contrat.typeDerogation'),
  champ('contrat.numeroContratPrecedent', 'contrat.numeroContratPrecedent'),
  champ('contrat.dateConclusion', 'contrat.dateConclusion', 'date'),
  champ('contrat.dateDebutContrat', 'contrat.dateDebutExecution', 'date'),
  champ('contrat.dateDebutFormationPratique', 'contrat.dateDebutFormationPratique', 'date'),
  champ('contrat.dateFinContrat', 'contrat.dateFin', 'date'),
  champ('contrat.dateEffetAvenant', 'contrat.dateEffetAvenant', 'date'),
  champ('contrat.dureeTravailHebdoHeures', 'contrat.dureeHebdoHeures', 'entier'),
  champ('contrat.dureeTravailHebdoMinutes', 'contrat.dureeHebdoMinutes', 'entier'),
  champ('contrat.travailRisque', 'contrat.travauxDangereux', 'oui_non'),
  champ('contrat.salaireEmbauche', 'contrat.salaireBrutMensuelCentimes', 'euros'),
  champ('contrat.caisseRetraiteComplementaire', 'contrat.caisseRetraite'),
  champ('formation.typeDiplome', 'formation.diplomeVise'),
  champ('formation.intituleQualification', 'formation.intitule'),
  champ('formation.rncp', 'formation.codeRncp', 'rncp'),
  champ('formation.codeDiplome', 'formation.codeDiplome'),
  champ('formation.dateDebutFormation', 'formation.dateDebut', 'date'),
  champ('formation.dateFinFormation', 'formation.dateFinEpreuves', 'date'),
  champ('formation.dureeFormation', 'formation.dureeHeures', 'entier'),
  champ('formation.nombreHeuresEnDistanciel', 'formation.heuresDistance', 'entier'),
  champ('organismeFormation.formationInterne', 'formation.cfaEntreprise', 'oui_non'),
  champ('organismeFormation.denomination', 'formation.cfa.denomination'),
  champ('organismeFormation.uaiCfa', 'formation.cfa.uai'),
  champ('organismeFormation.siret', 'formation.cfa.siret'),
  ...adresse('organismeFormation', 'formation.cfa'),
]
