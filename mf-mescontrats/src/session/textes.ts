/** Words of the sign-in in place. */
export const reconnexion = {
  titre: 'Reconnectez-vous pour continuer',
  intro: 'Votre session est terminée. Ce que vous avez saisi est toujours là.',
  courriel: 'Adresse e-mail',
  motDePasse: 'Mot de passe',
  connecter: 'Me connecter',
  plusTard: 'Plus tard',
} as const
