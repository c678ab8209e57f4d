/** Words of the sign-in in place. */
export const reconnexion = {
  titre: 'Reconnectez-vous pour continuer',
  intro: 'Votre session est terminée. Ce que vous avez saisi est toujours là.',
  courriel: 'Adresse e-mail',
  motDePasse: 'Mot de passe',
  connecter: 'Me connecter',
  fournisseur: (nom: string) => `Se connecter avec ${nom}`,
  nouvelOnglet: '(nouvel onglet)',
  fournisseurAide: 'Connectez-vous dans l’autre onglet, puis revenez ici et continuez.',
  continuer: 'Continuer',
  pasEncore: (nom: string) =>
    `Vous n’êtes pas encore connecté. Terminez la connexion avec ${nom} dans l’autre onglet, puis continuez.`,
  autreCompte: (courriel: string) =>
    `Vous vous êtes connecté avec un autre compte. Reconnectez-vous avec celui de ${courriel} pour enregistrer ce que vous avez saisi.`,
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
