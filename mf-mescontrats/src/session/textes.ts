/** Words of the sign-in in place. */
export const reconnexion = {
  titre: 'Reconnectez-vous pour continuer',
  intro: 'Votre session est terminée. Ce que vous avez saisi est toujours là.',
  courriel: 'Adresse e-mail',
  motDePasse: 'Mot de passe',
  connecter: 'Me connecter',
  plusTard: 'Plus tard',
  facteur: 'Encore une étape\u00a0: il reste à prouver que c’est bien vous.',
  cle: 'Utiliser ma clé d’accès',
  code: 'Code de votre application, ou code de secours',
  codeAide: '6\u00a0chiffres, ou un code comme AB2C-DE3F-GH4J.',
  verifier: 'Vérifier',
  aEnroler:
    'Votre rôle demande désormais une double authentification. Ouvrez «\u00a0Mon compte\u00a0» dans un autre onglet pour l’ajouter, puis revenez ici\u00a0: ce que vous avez saisi est toujours là.',
  abandon: 'Aucune clé d’accès n’a été utilisée. Réessayez, ou saisissez un code.',
} as const
