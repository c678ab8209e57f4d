export const partie = {
  titre: 'Cette page ne s’affiche pas',
  detail: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est conservé.',
  reessayer: 'Réessayer',
} as const
