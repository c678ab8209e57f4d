import type { IssueFournisseur } from '@mon-espace/domain/api'

interface Mots {
  readonly titre: string
  readonly texte: string
}

/** The words of the sign-in by the operator’s provider; `nom` is the provider’s. */
export const fournisseur = {
  bouton: (nom: string) => `Se connecter avec ${nom}`,
  ou: 'Ou avec votre mot de passe',
  seul: (nom: string) =>
    `La connexion se fait avec ${nom}. Pas encore d’accès\u00a0? L’administrateur de votre entreprise peut vous inviter.`,
  /** What each end tells, and the way out; `seul`: there is no password to fall back on. */
  issues: {
    panne: (nom, seul) => ({
      titre: `${nom} ne répond pas`,
      texte: seul
        ? 'Réessayez dans quelques minutes. Si cela dure, prévenez votre opérateur de compétences.'
        : 'Réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe. Vous n’en avez pas\u00a0? Choisissez-en un avec «\u00a0Mot de passe oublié\u00a0».',
    }),
    refuse: (nom) => ({
      titre: 'La connexion n’a pas abouti',
      texte: `Vous, ou ${nom}, n’avez pas donné suite. Rien n’a été transmis\u00a0: réessayez quand vous voulez.`,
    }),
    recommencer: () => ({
      titre: 'La connexion est à recommencer',
      texte:
        'Elle a pris trop de temps, ou s’est terminée dans une autre fenêtre. Recommencez depuis cette page.',
    }),
    inconnu: (nom, seul) => ({
      titre: 'Aucun compte n’a votre adresse e-mail',
      texte: seul
        ? `Demandez à l’administrateur de votre entreprise de vous inviter, sous l’adresse que connaît ${nom}.`
        : `Inscrivez-vous d’abord, sous l’adresse que connaît ${nom}\u00a0: vous pourrez ensuite vous connecter ainsi.`,
    }),
    adresse: (nom, seul) => ({
      titre: 'Votre adresse e-mail n’est pas attestée',
      texte: `${nom} ne nous dit pas que cette adresse est bien la vôtre. ${seul ? 'Adressez-vous à votre opérateur de compétences.' : 'Faites-la vérifier, ou connectez-vous avec votre mot de passe.'}`,
    }),
    non_confirme: () => ({
      titre: 'Il reste à confirmer votre adresse e-mail',
      texte:
        'Ouvrez l’e-mail «\u00a0Confirmation d’inscription\u00a0» que nous vous avons envoyé et suivez son lien, puis revenez.',
    }),
    non_active: () => ({
      titre: 'Votre compte n’est pas actif',
      texte:
        'L’administrateur de votre entreprise doit l’activer, ou le rétablir. Lui seul le peut\u00a0: adressez-vous à lui.',
    }),
  } satisfies Record<IssueFournisseur, (nom: string, seul: boolean) => Mots>,
} as const
