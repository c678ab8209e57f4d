/** The words of the sign-in page. */
export const connexion = {
  titre: 'Connexion',
  email: 'Adresse e-mail',
  motDePasse: 'Mot de passe',
  oublie: 'Mot de passe oublié\u00a0?',
  seConnecter: 'Se connecter',
  emailAbsent: 'Indiquez votre adresse e-mail.',
  motDePasseAbsent: 'Indiquez votre mot de passe.',
  demande: {
    titre: 'Votre demande est gardée',
    texte:
      'Connectez-vous\u00a0: votre contrat s’ouvrira aussitôt. À votre première visite, inscrivez-vous d’abord\u00a0: il s’ouvrira à votre première connexion, une fois votre adresse confirmée et votre compte activé. Nous le gardons 30\u00a0jours.',
  },
  nouveau: {
    titre: 'Première visite\u00a0?',
    texte:
      'Créez votre compte avec le SIRET de votre entreprise. L’administrateur de l’entreprise l’active ensuite par un simple clic.',
    lien: 'S’inscrire',
  },
} as const

/** What each refusal of a sign-in says, and the way out of it. */
export const refusConnexion = {
  identifiants_invalides: {
    titre: 'Adresse e-mail ou mot de passe non reconnu',
    texte: 'Vérifiez les deux, majuscules comprises. Vous pouvez aussi choisir un nouveau mot de passe.',
    lien: 'Choisir un nouveau mot de passe',
  },
  compte_non_confirme: {
    titre: 'Il reste à confirmer votre adresse e-mail',
    texte:
      'Ouvrez l’e-mail «\u00a0Confirmation d’inscription\u00a0» que nous vous avons envoyé et suivez son lien. Vous ne le trouvez pas\u00a0? Regardez dans les indésirables, ou demandez un nouveau lien.',
  },
  /** No mail waits for anybody's click. */
  suspendu: {
    titre: 'Votre accès est suspendu',
    textes: [
      'L’administrateur de votre entreprise a suspendu votre accès. Ce que vous aviez saisi est conservé.',
      'Lui seul peut le rétablir, dans «\u00a0Mon compte\u00a0»\u00a0: adressez-vous à lui.',
    ],
  },
  refuse: {
    titre: 'Votre demande d’accès n’a pas été acceptée',
    textes: [
      'L’administrateur de votre entreprise a refusé votre demande.',
      'Si c’est une erreur, adressez-vous à lui\u00a0: il peut encore activer votre compte, dans «\u00a0Mon compte\u00a0». Vous n’avez pas à vous inscrire à nouveau.',
    ],
  },
  compte_non_active: {
    titre: 'Votre compte n’est pas encore actif',
    textes: [
      'L’administrateur de votre entreprise a reçu un e-mail\u00a0: il lui suffit d’y cliquer sur «\u00a0Activer\u00a0». Un e-mail vous le dira aussitôt.',
      'S’il ne le retrouve pas, demandez-lui de regarder dans «\u00a0Mon compte\u00a0» où en est votre accès.',
      'Votre entreprise n’a pas encore d’administrateur\u00a0? C’est votre OPCO qui active le compte.',
    ],
  },
} as const
