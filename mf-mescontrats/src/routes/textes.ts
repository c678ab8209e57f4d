export const introuvable = {
  titre: 'Cette page n’existe pas',
  detail: 'Vérifiez l’adresse, ou repartez de la liste de vos contrats.',
  retour: 'Gestion des contrats',
} as const
