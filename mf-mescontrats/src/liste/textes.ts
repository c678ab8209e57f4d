export const accueil = {
  titre: 'Gestion des contrats',
  module: 'mesContrats en alternance',
  nouveauApprentissage: 'Nouveau contrat d’apprentissage',
  importer: 'Importer des contrats',
  nouveauProfessionnalisation: 'Nouveau contrat de professionnalisation',
  professionnalisationAbsente:
    'ce type de contrat ne peut pas être saisi ici. Transmettez le Cerfa 12434 à votre assistant de gestion.',
  coordonnees: 'Coordonnées des assistants de gestion',
  instruction: 'Ouvrir l’instruction des dossiers',
  listes: 'Types de contrats',
  reprendre: 'Reprendre la saisie',
}

export const types = {
  apprentissage: 'Contrats d’apprentissage',
  professionnalisation: 'Contrats de prof.',
}

export const filtres = {
  chercher: 'Chercher un dossier',
  chercherAide: 'Nom, numéro de dossier ou SIRET.',
  etat: 'État',
  tousEtats: 'Tous les états',
  etablissement: 'Établissement',
  tousEtablissements: 'Tous les établissements',
  tri: 'Trier par',
  effacer: 'Effacer les filtres',
  tris: {
    maj: 'Activité, la plus récente d’abord',
    '-maj': 'Activité, la plus ancienne d’abord',
    echeance: 'Échéance, la plus proche d’abord',
    '-echeance': 'Échéance, la plus lointaine d’abord',
    apprenti: 'Nom, de A à Z',
    '-apprenti': 'Nom, de Z à A',
    debut: 'Début du contrat, le plus récent d’abord',
    '-debut': 'Début du contrat, le plus ancien d’abord',
  },
}

export const exporter = {
  exporter: 'Exporter vers Excel',
  fichier: (jour: string) => `contrats-${jour}.xlsx`,
  sansRecherche:
    'Le fichier contient tous les dossiers de la liste filtrée\u00a0: les mots cherchés n’y changent rien.',
}

export const vide = {
  titre: 'Aucun contrat d’apprentissage pour le moment',
  texte: 'Commencez par un nouveau contrat\u00a0: la fiche de votre entreprise remplit le premier écran.',
  profTitre: 'Aucun contrat de professionnalisation',
  profTexte:
    'Ce type de contrat ne peut pas être saisi ici. Transmettez le Cerfa 12434 à votre assistant de gestion.',
  rechercheTitre: 'Aucun dossier ne correspond',
  rechercheTexte: 'Vérifiez l’orthographe, essayez le début d’un nom ou le numéro du dossier.',
  filtreTitre: 'Aucun dossier avec ces filtres',
  filtreTexte: 'Élargissez les filtres pour en voir d’autres.',
}
