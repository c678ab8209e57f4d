/** Words of the start of a contract. */
export const nouveau = {
  titre: 'Nouveau contrat d’apprentissage',
  intro: 'Les informations de votre entreprise seront reprises\u00a0: vous n’aurez qu’à les vérifier.',
  question: 'Quel établissement emploie l’apprenti(e)\u00a0?',
  commencer: 'Commencer la saisie',
  ouverture: 'Préparation de votre contrat…',
  aucun:
    'Aucun établissement n’est rattaché à votre compte. Adressez-vous à l’administrateur de votre entreprise.',
  choisir: 'Choisissez un établissement.',
  echec: 'Le contrat n’a pas pu être créé',
  demandeInconnue: 'Cette demande n’est plus disponible',
  demandeInconnueDetail: 'Elle a peut-être plus de 30 jours, ou concerne une autre entreprise.',
  retour: 'Retour à mesContrats',
} as const
