/** The words of choosing a new password. */
export const motDePasse = {
  demander: {
    titre: 'Mot de passe oublié',
    accroche:
      'Indiquez votre adresse\u00a0: nous vous envoyons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    bouton: 'Recevoir le lien',
  },
  parti: {
    titre: 'Regardez vos e-mails',
    accroche: (email: string) =>
      `Si un compte existe pour ${email}, un e-mail part à l’instant. Suivez son lien pour choisir un nouveau mot de passe.`,
    rien: 'Rien reçu au bout de quelques minutes\u00a0? Regardez dans les indésirables, et vérifiez que c’est bien l’adresse de votre compte.',
    autre: 'Essayer une autre adresse',
  },
  choisir: {
    titre: 'Nouveau mot de passe',
    accroche: 'Par sécurité, vos sessions ouvertes seront fermées, sur tous vos appareils.',
    bouton: 'Enregistrer le mot de passe',
  },
  change: {
    titre: 'Mot de passe enregistré',
    accroche: 'Connectez-vous avec votre nouveau mot de passe.',
  },
  expire: {
    titre: 'Ce lien a expiré',
    accroche: 'Indiquez votre adresse\u00a0: nous vous en envoyons un nouveau.',
  },
  utilise: {
    titre: 'Ce lien a déjà servi',
    accroche:
      'Si vous avez changé votre mot de passe, connectez-vous avec le nouveau. Sinon, demandez un autre lien.',
  },
  seConnecter: 'Se connecter',
  retour: 'Revenir à la connexion',
} as const
