/** Words of each kind of contract, by the `type` of its dossiers. */
export const parType: Readonly<Record<string, { titre: string; question: string }>> = {
  apprentissage: {
    titre: 'Nouveau contrat d’apprentissage',
    question: 'Quel établissement emploie l’apprenti(e)\u00a0?',
  },
  professionnalisation: {
    titre: 'Nouveau contrat de professionnalisation',
    question: 'Quel établissement emploie le salarié ou la salariée\u00a0?',
  },
}

/** Words of the start of a contract. */
export const nouveau = {
  titre: 'Nouveau contrat',
  intro: 'Les informations de votre entreprise seront reprises\u00a0: vous n’aurez qu’à les vérifier.',
  commencer: 'Commencer la saisie',
  ouverture: 'Préparation de votre contrat…',
  aucun:
    'Aucun établissement n’est rattaché à votre compte. Adressez-vous à l’administrateur de votre entreprise.',
  choisir: 'Choisissez un établissement.',
  public: 'Pour qui est ce contrat\u00a0?',
  publics: {
    interimaire: {
      label: 'Un ou une intérimaire',
      hint: 'En mission chez vos clients\u00a0: convention collective 2378.',
    },
    permanent: {
      label: 'Un salarié permanent ou une salariée permanente',
      hint: 'Dans votre agence\u00a0: convention collective 1413.',
    },
  },
  choisirPublic: 'Indiquez si le contrat est pour un(e) intérimaire ou un(e) permanent(e).',
  comparer: 'Vous hésitez\u00a0? Comparer les contrats',
  fermer: 'Fermer la comparaison',
  echec: 'Le contrat n’a pas pu être créé',
  demandeInconnue: 'Cette demande n’est plus disponible',
  demandeInconnueDetail: 'Elle a peut-être plus de 30 jours, ou concerne une autre entreprise.',
  retourListe: 'Gestion des contrats',
  retour: 'Retour à mesContrats',
} as const
