/** Words of the frame: header, failures, waiting. */
export const textes = {
  navigation: 'Mon espace',
  accueil: 'Accueil',
  connexion: 'Se connecter',
  compte: 'Mon compte',
  deconnexion: 'Se déconnecter',
  deconnexionImpossible: 'La déconnexion n’a pas abouti. Vérifiez votre connexion et réessayez.',
  gestionnaire: 'Gestionnaire',
  panne: {
    titre: 'Cette page ne s’affiche pas',
    message:
      'Le reste de Mon espace fonctionne. Réessayez ; si cela se répète, revenez dans quelques minutes.',
    contrat:
      'Cette page demande une autre version de Mon espace. Rechargez la page ; si cela se répète, contactez votre assistant de gestion.',
    reessayer: 'Réessayer',
    recharger: 'Recharger la page',
    surcharge: (module: string) =>
      `Le module ${module} est pris sur votre poste, et ne répond pas ou échoue. Relancez-le, ou revenez à la version en ligne.`,
    effacer: 'Revenir à la version en ligne',
  },
  service: {
    titre: 'Le service ne répond pas',
    message: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez enregistré est conservé.',
  },
} as const
