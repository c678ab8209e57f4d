export const accueil = {
  titre: 'mesContrats en alternance',
  nouveauApprentissage: 'Nouveau contrat d’apprentissage',
  nouveauProfessionnalisation: 'Nouveau contrat de professionnalisation',
  professionnalisationAbsente:
    'ce type de contrat ne peut pas être saisi ici. Transmettez le Cerfa 12434 à votre assistant de gestion.',
  coordonnees: 'Coordonnées des assistants de gestion',
  instruction: 'Ouvrir l’instruction des dossiers',
  listes: 'Types de contrats',
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

export const liste = {
  plus: 'Afficher plus',
  sansNom: 'Apprenti(e) à renseigner',
  numero: (numero: string) => `Dossier ${numero}`,
  reprendre: 'Reprendre la saisie',
  dates: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  debut: (debut: string) => `à partir du ${debut}`,
  etat: 'État\u00a0:',
  suite: 'Prochaine étape\u00a0:',
  compte: (n: number, reste: boolean) =>
    n === 0
      ? 'Aucun dossier.'
      : `${n}\u00a0dossier${n > 1 ? 's' : ''} affiché${n > 1 ? 's' : ''}${reste ? ', il en reste' : ''}.`,
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

export const erreur = {
  titre: 'La liste n’a pas pu être affichée',
  reessayer: 'Réessayer',
}
