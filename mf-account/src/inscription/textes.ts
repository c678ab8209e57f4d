/** The words of sign-up. */
export const inscription = {
  titre: 'Inscription',
  accroche: 'Quelques informations, un e-mail à confirmer, et votre administrateur active le compte.',
  entreprise: 'Votre entreprise',
  vous: 'Vous',
  identifiants: 'Vos identifiants',
  identifiantsAide: 'Ils vous serviront à chaque connexion.',
  email: 'Adresse e-mail professionnelle',
  emailAide: 'Nous y envoyons le lien de confirmation.',
  envoyer: 'Créer mon compte',
  dejaInscrit: 'Vous avez déjà un compte\u00a0?',
  versConnexion: 'Se connecter',
  ensuite: {
    titre: 'Et ensuite\u00a0?',
    etapes: [
      'Vous confirmez votre adresse e-mail grâce au lien que nous vous envoyons.',
      'En même temps, l’administrateur de votre entreprise reçoit un e-mail pour activer votre compte.',
      'Ensuite, vous vous connectez avec cette adresse et votre mot de passe.',
    ],
  },
} as const

/** The words of the page that follows. */
export const confirmationEnvoyee = {
  titre: 'Confirmation d’inscription',
  accroche: (email: string) => `Un e-mail part à l’instant pour ${email}.`,
  confirmer: {
    titre: 'Confirmez votre adresse.',
    texte: 'Ouvrez l’e-mail et suivez son lien, valable 48\u00a0heures.',
  },
  activer: {
    titre: 'Votre administrateur active le compte.',
    texte: (entreprise: string) =>
      `Il reçoit un e-mail en ce moment même. Si ${entreprise} n’a pas encore d’administrateur, votre OPCO s’en charge.`,
    sansNom: 'votre entreprise',
  },
  connecter: {
    titre: 'Connectez-vous.',
    texte: 'Avec cette adresse et le mot de passe que vous venez de choisir.',
    demande: 'Votre demande de contrat s’ouvrira alors\u00a0: elle est gardée 30\u00a0jours.',
  },
  dejaConnue: 'Si un compte existe déjà à cette adresse, c’est ce que l’e-mail vous dira.',
  rien: {
    titre: 'Rien reçu\u00a0?',
    texte: 'Regardez dans les indésirables. Au bout de quelques minutes, demandez un nouveau lien.',
  },
  versConnexion: 'Aller à la connexion',
} as const
