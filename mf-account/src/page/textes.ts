export const refus = {
  attendre: {
    titre: 'Trop d’essais en peu de temps',
    texte: (quand: string) =>
      `Par sécurité, nous faisons une pause. Réessayez ${quand}. Ce que vous avez saisi est conservé.`,
  },
  reseau: {
    titre: 'Connexion interrompue',
    texte:
      'Le service ne répond pas. Vérifiez votre connexion, puis réessayez\u00a0: ce que vous avez saisi est conservé.',
  },
  reference: (instance: string) => `Si cela dure, donnez cette référence à l’assistance\u00a0: ${instance}.`,
} as const

export const page = {
  chargement: 'Chargement de la page',
  introuvable: 'Cette page n’existe pas',
  introuvableTexte: 'L’adresse est peut-être incomplète. Revenez à la connexion pour continuer.',
  versConnexion: 'Aller à la connexion',
  reessayer: 'Réessayer',
} as const
