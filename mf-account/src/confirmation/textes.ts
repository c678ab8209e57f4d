/** The words of the page that the confirmation mail opens. */
export const confirmation = {
  titre: 'Confirmation d’inscription',
  pret: {
    accroche: 'Il ne reste qu’à confirmer que cette adresse e-mail est bien la vôtre.',
    bouton: 'Confirmer mon adresse',
  },
  attente: {
    titre: 'Adresse confirmée',
    accroche: 'Merci. Il reste une étape, qui ne dépend pas de vous.',
    texte:
      'L’administrateur de votre entreprise a reçu un e-mail pour activer votre compte. Dès qu’il aura cliqué sur «\u00a0Activer\u00a0», nous vous préviendrons par e-mail et vous pourrez vous connecter.',
    conseil: 'Cela presse\u00a0? Prévenez-le\u00a0: l’activation lui prend un instant.',
  },
  actif: {
    titre: 'Votre compte est prêt',
    accroche: 'Votre adresse est confirmée et votre compte est actif.',
  },
  ferme: {
    titre: 'Adresse confirmée',
    accroche:
      'Votre compte n’est pas actif pour autant\u00a0: l’accès n’a pas été accordé. Voyez avec l’administrateur de votre entreprise.',
  },
  expire: {
    titre: 'Ce lien a expiré',
    accroche: 'Il était valable 48\u00a0heures. Demandez-en un nouveau\u00a0: il arrivera dans un instant.',
  },
  utilise: {
    titre: 'Ce lien a déjà servi',
    accroche:
      'Votre adresse est sans doute déjà confirmée\u00a0: essayez de vous connecter. Si la connexion vous demande de la confirmer, redemandez un lien.',
  },
  absent: {
    titre: 'Ouvrez le lien de votre e-mail',
    accroche:
      'Cette page s’ouvre depuis l’e-mail «\u00a0Confirmation d’inscription\u00a0». Rouvrez-le et suivez son lien, ou demandez-en un nouveau.',
  },
  nouveauLien: 'Recevoir un nouveau lien',
  seConnecter: 'Se connecter',
} as const
