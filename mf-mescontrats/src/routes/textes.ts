export const introuvable = {
  titre: 'Cette page n’existe pas',
  detail: 'Vérifiez l’adresse, ou repartez de l’accueil de mesContrats.',
  retour: 'Retour à mesContrats',
} as const
