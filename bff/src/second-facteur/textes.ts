/** What people are told of their second factor. */
export const TEXTES = {
  code: 'Ce code n’est pas reconnu, ou a déjà servi. Attendez le suivant, puis indiquez les 6\u00a0chiffres que montre votre application.',
  secours: 'Ce code de secours n’est pas reconnu, ou a déjà servi. Vérifiez-le, ou prenez-en un autre.',
  cle: 'Cette clé d’accès n’est pas reconnue. Essayez à nouveau, ou choisissez un autre moyen.',
  preparation: 'Le temps est écoulé\u00a0: recommencez l’ajout de ce moyen.',
  entretemps: 'Un moyen a été ajouté à votre compte entre-temps. Recommencez la connexion.',
  motDePasse:
    'Ce mot de passe n’est pas reconnu. Vérifiez-le, ou reconnectez-vous\u00a0: il n’est pas demandé dans les dix minutes qui suivent.',
  reconnexion: (nom: string) =>
    `Pour protéger votre compte, déconnectez-vous puis reconnectez-vous avec ${nom}\u00a0: vous avez ensuite dix minutes pour faire ce changement.`,
} as const
