/** The words of the page that the confirmation mail opens. */
export const confirmation = {
  titre: 'Confirmation d’inscription',
  pret: {
    accroche:
      'Il ne reste qu’à confirmer que cette adresse e-mail est bien la vôtre. Indiquez le mot de passe choisi à l’inscription, ou choisissez-en un autre\u00a0: c’est avec lui que vous vous connecterez.',
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
    titre: 'Ce lien ne sert plus',
    accroche:
      'Il a déjà servi, ou vous en avez demandé un plus récent\u00a0: c’est alors celui du dernier e-mail qu’il faut suivre. Si votre adresse est déjà confirmée, connectez-vous.',
  },
  absent: {
    titre: 'Ouvrez le lien de votre e-mail',
    accroche:
      'Cette page s’ouvre depuis l’e-mail «\u00a0Confirmation d’inscription\u00a0». Rouvrez-le et suivez son lien, ou demandez-en un nouveau.',
  },
  nouveauLien: 'Recevoir un nouveau lien',
  seConnecter: 'Se connecter',
} as const
