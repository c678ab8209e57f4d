export const accueil = {
  titre: 'Gestion des contrats',
  module: 'mesContrats en alternance',
  nouveau: {
    apprentissage: 'Nouveau contrat d’apprentissage',
    professionnalisation: 'Nouveau contrat de professionnalisation',
  },
  importer: 'Importer des contrats',
  chiffres: 'Vos chiffres',
  comparer: 'Vous hésitez\u00a0? Comparer les contrats',
  coordonnees: 'Coordonnées des assistants de gestion',
  instruction: 'Ouvrir l’instruction des dossiers',
  listes: 'Types de contrats',
  reprendre: 'Reprendre la saisie',
}

export const affichage = {
  titre: 'Affichage',
  serrees: 'Lignes serrées',
  details: {
    diplome: 'Diplôme ou titre',
    etablissement: 'Établissement',
    dates: 'Dates du contrat',
    modifie: 'Dernière modification',
  },
}

export const types = {
  apprentissage: 'Contrats d’apprentissage',
  professionnalisation: 'Contrats de prof.',
}

export const etapes = {
  titre: 'Où en sont les dossiers',
  tous: 'Tous',
  a_faire: 'À faire',
  chez_operateur: 'En attente de l’OPCO',
  terminee: 'Terminés',
}

export const lot = {
  valider: 'Valider et imprimer',
  validerBrouillons: (n: number) => `Valider et imprimer ${n > 1 ? `${n}\u00a0brouillons` : 'le brouillon'}`,
  signer: 'Envoyer à la signature',
  imprimerChoisis: (n: number) => `Imprimer ${n > 1 ? `les ${n} Cerfas` : 'le Cerfa'}`,
  titre: (n: number) => `Valider et imprimer ${n}\u00a0contrat${n > 1 ? 's' : ''}`,
  texte:
    'Chaque contrat est contrôlé, reçoit son numéro et ne se modifie plus que par une correction. Ceux qui ne sont pas prêts restent des brouillons. Les Cerfas à signer arrivent dans un seul PDF, un signet par personne.',
  annuler: 'Ne pas valider maintenant',
  fermer: 'Fermer',
  avance: (faits: number, total: number) => `Contrats contrôlés\u00a0: ${faits} sur ${total}`,
  arreter: 'Arrêter après le contrat en cours',
  impression: 'Impression des Cerfas…',
  annulerImpression: 'Annuler l’impression',
  /** `rang`: of several files, from 1. */
  fichier: (jour: string, rang: number | null) =>
    `cerfas-a-signer-${jour}${rang === null ? '' : `-${rang}`}.pdf`,
  imprimer: (n: number) => `Imprimer ${n > 1 ? `les ${n} Cerfas` : 'le Cerfa'}`,
  reprendre: (n: number) => `Valider ${n > 1 ? `les ${n} qui restent` : 'celui qui reste'}`,
  bilan: (valides: number, refuses: number, restent: number) =>
    [
      `${valides} contrat${valides > 1 ? 's' : ''} validé${valides > 1 ? 's' : ''}`,
      refuses > 0 ? `${refuses} à compléter` : '',
      restent > 0 ? `${restent} non traité${restent > 1 ? 's' : ''}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  valide: (numero: string) => `validé, dossier ${numero}`,
  refuse: 'à compléter',
  echec: 'pas encore validé',
  autres: (n: number) => `et ${n} autre${n > 1 ? 's' : ''} point${n > 1 ? 's' : ''}`,
  completer: 'Compléter',
}

export const filtres = {
  chercher: 'Chercher un dossier',
  chercherAide: 'Nom, numéro, SIRET, CFA, maître…',
  chercherAideProf: 'Nom, numéro, SIRET, organisme, tuteur…',
  debut: 'Début du contrat',
  tousMois: 'Tous les mois',
  moi: 'Suivis par moi',
  deplier: 'Afficher les filtres et le tri',
  replier: 'Replier les filtres et le tri',
  etat: 'État',
  tousEtats: 'Tous les états',
  etablissement: 'Établissement',
  tousEtablissements: 'Tous les établissements',
  tiers: { centre: 'CFA ou organisme', utilisatrice: 'Entreprise utilisatrice' },
  tousTiers: { centre: 'Tous', utilisatrice: 'Toutes' },
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
  trouves: 'Exporter ces résultats vers Excel',
  fichier: (jour: string) => `contrats-${jour}.xlsx`,
}

export const vide = {
  titre: 'Aucun contrat d’apprentissage pour le moment',
  texte: 'Commencez par un nouveau contrat\u00a0: la fiche de votre entreprise remplit le premier écran.',
  profTitre: 'Aucun contrat de professionnalisation pour le moment',
  profTexte: 'Commencez par «\u00a0Nouveau contrat de professionnalisation\u00a0».',
  rechercheTitre: 'Aucun dossier ne correspond',
  rechercheTexte:
    'Vérifiez l’orthographe, ou essayez le début d’un seul nom\u00a0: celui de la personne, du CFA ou de l’organisme, de l’entreprise utilisatrice, du maître ou du tuteur. Un numéro de dossier ou un SIRET conviennent aussi.',
  filtreTitre: 'Aucun dossier avec ces filtres',
  filtreTexte: 'Élargissez les filtres pour en voir d’autres.',
}
