const restants = (n: number) =>
  n === 0
    ? 'Vous n’avez plus de code de secours.'
    : `Il vous reste ${n}\u00a0code${n > 1 ? 's' : ''} de secours.`

/** The words of the second factor. */
export const secondFacteur = {
  question: {
    titre: 'Double authentification',
    aide: 'Encore une étape\u00a0: il reste à prouver que c’est bien vous.',
    aideCle: 'Votre navigateur vous demande votre empreinte, votre visage, un code ou votre clé USB.',
    utiliserCle: 'Utiliser ma clé d’accès',
    code: 'Code de votre application',
    codeAide: '6\u00a0chiffres, qui changent toutes les 30\u00a0secondes.',
    secours: 'Code de secours',
    secoursAide: 'L’un des codes que vous avez gardés, par exemple AB2C-DE3F-GH4J. Il ne sert qu’une fois.',
    versSecours: 'Utiliser un code de secours',
    versCode: 'Utiliser le code de mon application',
    verifier: 'Vérifier',
    absent: 'Indiquez le code.',
    revenir: 'Revenir à la connexion',
    perdu: 'Tout est perdu\u00a0?',
    perduTexte:
      'L’administrateur de votre entreprise peut réinitialiser votre double authentification, dans «\u00a0Mon compte\u00a0». Vous êtes seul administrateur, ou gestionnaire\u00a0? Adressez-vous à votre opérateur de compétences.',
  },
  abandon: {
    titre: 'Aucune clé d’accès n’a été utilisée',
    texte: 'Réessayez, ou choisissez un autre moyen.',
  },
  exige: {
    titre: 'Ajoutez une double authentification',
    aide: 'Votre rôle la demande\u00a0: après votre mot de passe, une application ou une clé d’accès prouve que c’est bien vous. Deux minutes suffisent.',
    revenir: 'Revenir à la connexion',
  },
  securite: {
    titre: 'Sécurité',
    aide: 'La double authentification protège votre compte même si quelqu’un connaît votre mot de passe\u00a0: un code de votre téléphone, ou une clé d’accès, est demandé en plus.',
    chargement: 'Chargement de votre double authentification',
    aucune: 'La double authentification n’est pas activée.',
    exigee: 'Votre rôle demande une double authentification.',
    types: { totp: 'Application de codes', cle: 'Clé d’accès' },
    ajoute: (quand: string) => `ajout le ${quand}`,
    utilise: (quand: string) => `dernière utilisation le ${quand}`,
    jamais: 'pas encore de connexion',
    retirer: 'Retirer',
    retire: (nom: string) => `Le moyen «\u00a0${nom}\u00a0» est retiré.`,
    confirmer: {
      titre: (nom: string) => `Retirer «\u00a0${nom}\u00a0»\u00a0?`,
      dernier:
        'C’est votre seul moyen\u00a0: votre mot de passe suffira désormais pour vous connecter, et vos codes de secours ne serviront plus.',
      autre: 'Ce moyen ne vous sera plus demandé. Les autres restent.',
      bouton: 'Retirer ce moyen',
    },
    restants,
    renouveler: 'Créer de nouveaux codes de secours',
    ajouter: 'Ajouter un moyen',
  },
  ajout: {
    choix: 'Quel moyen voulez-vous ajouter\u00a0?',
    totp: 'Une application de codes',
    totpAide: 'Sur votre téléphone\u00a0: FreeOTP, Google Authenticator, Microsoft Authenticator…',
    cle: 'Une clé d’accès',
    cleAide: 'L’empreinte, le visage ou le code de votre appareil, ou une clé USB.',
    annuler: 'Annuler',
    codes: {
      titre: 'Vos codes de secours',
      texte:
        'Gardez-les en lieu sûr, ailleurs que sur votre téléphone. Chacun permet une connexion si vous perdez ce moyen. Ils ne seront plus montrés.',
      copier: 'Copier les codes',
      copies: 'Les codes sont copiés.',
      gardes: 'J’ai gardé mes codes de secours',
      requis: 'Gardez d’abord vos codes, puis cochez cette case.',
      terminer: 'J’ai gardé mes codes',
    },
    scanner: 'Ouvrez votre application et photographiez ce code.',
    qr: 'Code QR à photographier avec votre application',
    main: 'Vous ne pouvez pas le photographier\u00a0? Saisissez cette clé dans votre application\u00a0:',
    code: 'Code que montre votre application',
    codeAide: '6\u00a0chiffres.',
    nom: 'Nom de ce moyen',
    nomAide: 'Pour le reconnaître plus tard.',
    noms: { totp: 'Mon téléphone', cle: 'Mon appareil' },
    codeAbsent: 'Indiquez les 6\u00a0chiffres que montre votre application.',
    nomAbsent: 'Donnez un nom à ce moyen.',
    activer: 'Activer',
    enregistrer: 'Enregistrer la clé d’accès',
    fait: (nom: string) => `Le moyen «\u00a0${nom}\u00a0» est activé.`,
  },
  motDePasse: {
    titre: 'C’est bien vous\u00a0?',
    libelle: 'Mot de passe',
    continuer: 'Continuer',
    absent: 'Indiquez votre mot de passe.',
  },
} as const
