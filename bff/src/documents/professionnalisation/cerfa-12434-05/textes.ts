import type { NomsDesCases } from '../../cerfa/edition.ts'

/** Words that are this form's own in its annex. */
export const TEXTES_ANNEXE = {
  employeur: 'Employeur',
  siret: 'SIRET de l’établissement',
  salarie: 'Salarié(e)',
  complement: 'Ce que le formulaire ne demande pas',
  utilisatrice: 'Entreprise utilisatrice',
  siretUtilisatrice: 'SIRET de l’entreprise utilisatrice',
  representant: 'Représentant légal',
  accordDuree: 'Accord qui permet plus de 12 mois',
  accordFormation: 'Accord qui permet plus de 25 % de formation',
  information: 'Articles L. 6325-12, L. 6325-14, L. 6325-23 et D. 6325-10 du code du travail.',
  signatures: ['L’employeur', 'Le ou la salarié(e)'],
} as const

/** How the boxes of the EJ 20 are named outside it. */
export const NOMS_EJ20: NomsDesCases = {
  parties: [
    ['employeur.', 'L’employeur'],
    ['salarie.', 'Le salarié'],
    ['tuteurEmployeur.', 'Le tuteur au sein de l’établissement employeur'],
    ['tuteurUtilisatrice.', 'Le tuteur de l’entreprise utilisatrice'],
    ['tuteur.', 'Le tuteur'],
    ['contrat.', 'Le contrat'],
    ['formation.', 'La formation'],
    ['organisme.', 'L’OPCO'],
  ],
  questions: {
    'employeur.particulierEmployeur': 'Particulier-employeur',
    'salarie.sexeM': 'Sexe',
    'salarie.sexeF': 'Sexe',
    'salarie.rqth': 'Reconnaissance de travailleur handicapé',
    'salarie.equivalenceJeunes': 'Équivalence jeunes',
    'salarie.extensionBoe': 'Extension BOE',
    'salarie.inscritFranceTravail': 'Inscrit à France Travail',
    'contrat.nature.cdi': 'Nature du contrat',
    'contrat.nature.cdd': 'Nature du contrat',
    'contrat.nature.travailTemporaire': 'Nature du contrat',
    'formation.serviceInterne': 'Service de formation interne',
  },
  noms: {
    'employeur.courriel': 'Courriel',
    'salarie.courriel': 'Courriel',
    'salarie.dateNaissance': 'Date de naissance',
    'tuteurEmployeur.dateNaissance': 'Date de naissance',
    'tuteurUtilisatrice.dateNaissance': 'Date de naissance',
    'salarie.dureeInscriptionMois': 'Durée de l’inscription, en mois',
    'contrat.periodeEssaiJours': 'Durée de la période d’essai, en jours',
    'contrat.dateDebutExecution': 'Date de début d’exécution du contrat',
    'contrat.dateEffetAvenant': 'Si avenant, date d’effet',
    'contrat.dateFin': 'Date de fin du CDD ou de l’action de professionnalisation si CDI',
    'contrat.dateConclusion': 'Date de conclusion',
    'contrat.dureeHebdoHeures': 'Durée hebdomadaire du travail, heures',
    'contrat.dureeHebdoMinutes': 'Durée hebdomadaire du travail, minutes',
    'contrat.salaireBrut': 'Salaire brut à l’embauche',
    'formation.attestationServiceInterne': 'Attestation de l’employeur sur le service de formation interne',
    'formation.dateDebutFormation': 'Date de début du cycle de formation',
    'formation.dateFinEpreuves': 'Date prévue de fin des épreuves ou examens',
    'formation.dureeHeures': 'Durée totale des actions, en heures',
    'formation.dureeEnseignementsHeures': 'Dont durée des enseignements, en heures',
  },
}
