import type { Lettre } from '../courriels/gabarit.ts'

const PAS_VOUS =
  'Si vous n’êtes pas à l’origine de ce changement, choisissez tout de suite un nouveau mot de passe et prévenez l’administrateur de votre entreprise.'

/** The mails of a second factor: whoever touches it without its owner is found out. */
export const lettres = {
  ajoute: (url: string): Lettre => ({
    sujet: 'Double authentification de Mon espace',
    titre: 'Un moyen a été ajouté',
    paragraphes: [
      'Bonjour,',
      'Un moyen de double authentification vient d’être ajouté à votre compte Mon espace. Il vous sera demandé après votre mot de passe, à chaque connexion.',
      'Gardez vos codes de secours en lieu sûr : ils vous permettent de vous connecter si vous perdez ce moyen.',
    ],
    action: { libelle: 'Ouvrir mon compte', url },
    note: PAS_VOUS,
  }),

  retire: (url: string, reste: boolean): Lettre => ({
    sujet: 'Double authentification de Mon espace',
    titre: reste ? 'Un moyen a été retiré' : 'La double authentification est désactivée',
    paragraphes: [
      'Bonjour,',
      reste
        ? 'Un moyen de double authentification vient d’être retiré de votre compte Mon espace. Les autres restent demandés.'
        : 'La double authentification de votre compte Mon espace vient d’être désactivée : votre mot de passe suffit désormais pour vous connecter.',
    ],
    action: { libelle: 'Ouvrir mon compte', url },
    note: PAS_VOUS,
  }),

  codes: (url: string): Lettre => ({
    sujet: 'Codes de secours de Mon espace',
    titre: 'Vous avez de nouveaux codes de secours',
    paragraphes: [
      'Bonjour,',
      'De nouveaux codes de secours viennent d’être créés pour votre compte Mon espace. Les précédents ne servent plus.',
    ],
    action: { libelle: 'Ouvrir mon compte', url },
    note: PAS_VOUS,
  }),

  secours: (url: string, restants: number): Lettre => ({
    sujet: 'Code de secours de Mon espace utilisé',
    titre: 'Un code de secours a servi',
    paragraphes: [
      'Bonjour,',
      restants === 0
        ? 'Une connexion à votre compte Mon espace vient d’être faite avec votre dernier code de secours. Créez-en de nouveaux dans « Mon compte », à « Sécurité ».'
        : `Une connexion à votre compte Mon espace vient d’être faite avec un code de secours. Il vous en reste ${restants} : si vous avez perdu votre téléphone ou votre clé, ajoutez un autre moyen dans « Mon compte », à « Sécurité ».`,
    ],
    action: { libelle: 'Ouvrir mon compte', url },
    note: PAS_VOUS,
  }),

  /** @param par whoever took it off, as the person knows them */
  reinitialise: (url: string, par: string): Lettre => ({
    sujet: 'Double authentification de Mon espace',
    titre: 'Votre double authentification a été réinitialisée',
    paragraphes: [
      'Bonjour,',
      `${par} a réinitialisé la double authentification de votre compte Mon espace. Vos sessions sont fermées : connectez-vous avec votre mot de passe, puis ajoutez un nouveau moyen dans « Mon compte », à « Sécurité ».`,
    ],
    action: { libelle: 'Me connecter', url },
    note: 'Si vous n’aviez rien demandé, choisissez tout de suite un nouveau mot de passe et prévenez votre opérateur de compétences.',
  }),
}
