import type { Lettre } from '../courriels/gabarit.ts'

/** What the last mail of an hour adds, to administrators and to case officers. */
const SUITE_ENTREPRISE =
  'Vous avez reçu beaucoup de demandes depuis une heure : nous ne vous écrirons pas pour les suivantes avant un moment. Vous les trouverez toutes, avec le bouton « Activer », dans « Mon compte ».'
const SUITE_OPCO =
  'Vous avez reçu beaucoup de demandes depuis une heure : nous ne vous écrirons pas pour les suivantes avant un moment. Une personne que vous attendez et dont vous n’avez pas reçu la demande peut s’inscrire à nouveau plus tard.'

/** The mails of accounts. Every link is made of the public address, never of the request's Host. */
export const lettres = {
  confirmation: (url: string, { nom, entreprise }: Confirmation): Lettre => ({
    sujet: 'Confirmation d’inscription à Mon espace',
    titre: 'Confirmez votre adresse e-mail',
    paragraphes: [
      'Bonjour,',
      'Vous avez demandé l’ouverture d’un compte sur Mon espace. Confirmez votre adresse e-mail avec le lien ci-dessous, valable 48 heures : la page qui s’ouvre vous demandera votre mot de passe.',
      'Un administrateur de votre entreprise a reçu en même temps un message pour activer votre compte. Vous pourrez vous connecter quand les deux étapes seront faites.',
    ],
    faits: [['Nom', nom], ...(entreprise ? ([['Entreprise', entreprise]] as const) : [])],
    action: { libelle: 'Confirmer mon inscription', url },
    note: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : aucun compte ne sera ouvert.',
  }),

  dejaInscrit: (urlConnexion: string, urlOubli: string): Lettre => ({
    sujet: 'Vous avez déjà un compte sur Mon espace',
    titre: 'Vous avez déjà un compte',
    paragraphes: [
      'Bonjour,',
      'Une inscription à Mon espace vient d’être demandée avec votre adresse e-mail. Vous avez déjà un compte : rien n’a été changé.',
    ],
    action: { libelle: 'Me connecter', url: urlConnexion },
    recours: {
      phrase: 'Vous ne vous souvenez plus de votre mot de passe ?',
      libelle: 'Choisir un nouveau mot de passe',
      url: urlOubli,
    },
    note: 'Si vous n’êtes pas à l’origine de cette demande, vous n’avez rien à faire.',
  }),

  activation: (url: string, demande: DemandeActivation): Lettre => ({
    // No word that anybody typed, here as in every subject: they are kept and shown in more places than mails.
    sujet: 'Validation d’inscription à Mon espace',
    titre: 'Une personne demande un accès',
    paragraphes: [
      'Bonjour,',
      `${demande.nom} demande à accéder à Mon espace pour ${demande.denomination}. Vérifiez que vous connaissez cette personne, puis choisissez « Activer » ou « Refuser » sur la page qui s’ouvre.`,
      ...(demande.derniere ? [demande.administrateur ? SUITE_OPCO : SUITE_ENTREPRISE] : []),
    ],
    faits: [
      ['Nom', demande.nom],
      ...(demande.fonction ? ([['Fonction', demande.fonction]] as const) : []),
      ['E-mail', demande.email],
      ['Entreprise', `${demande.denomination} (SIRET ${demande.siret})`],
      ['Rôle demandé', demande.administrateur ? 'Administrateur de l’entreprise' : 'Employeur'],
    ],
    action: { libelle: 'Activer', url },
    note: 'Si vous ne connaissez pas cette personne, refusez la demande.',
  }),

  active: (url: string, denomination: string): Lettre => ({
    sujet: 'Votre compte Mon espace est activé',
    titre: 'Votre compte est activé',
    paragraphes: [
      'Bonjour,',
      `Votre accès à Mon espace pour ${denomination} vient d’être activé. Si vous avez confirmé votre adresse e-mail, vous pouvez vous connecter dès maintenant.`,
    ],
    action: { libelle: 'Me connecter', url },
  }),

  refuse: (denomination: string): Lettre => ({
    sujet: 'Votre demande d’accès à Mon espace',
    titre: 'Votre demande n’a pas été acceptée',
    paragraphes: [
      'Bonjour,',
      `Votre demande d’accès à Mon espace pour ${denomination} n’a pas été acceptée par l’administrateur de l’entreprise. Rapprochez-vous de lui si vous pensez qu’il s’agit d’une erreur.`,
    ],
  }),

  adresse: (url: string): Lettre => ({
    sujet: 'Votre adresse e-mail reçoit à nouveau nos messages',
    titre: 'Vous recevez à nouveau nos messages',
    paragraphes: [
      'Bonjour,',
      'Vous nous avez dit que votre adresse e-mail fonctionne : ce message le vérifie, et les suivants partiront comme avant. Ceux que nous n’avons pas envoyés entre-temps ne le seront pas : retrouvez vos dossiers en l’état dans Mon espace.',
    ],
    action: { libelle: 'Ouvrir mon compte', url },
  }),

  suspendu: (denomination: string): Lettre => ({
    sujet: 'Votre accès à Mon espace est suspendu',
    titre: 'Votre accès est suspendu',
    paragraphes: [
      'Bonjour,',
      `L’administrateur de l’entreprise ${denomination} a suspendu votre accès à ses contrats dans Mon espace. Ce que vous y avez saisi est conservé.`,
      'Lui seul peut le rétablir : rapprochez-vous de lui si vous pensez qu’il s’agit d’une erreur.',
    ],
  }),

  retabli: (url: string, denomination: string): Lettre => ({
    sujet: 'Votre accès à Mon espace est rétabli',
    titre: 'Votre accès est rétabli',
    paragraphes: [
      'Bonjour,',
      `L’administrateur de l’entreprise ${denomination} a rétabli votre accès à ses contrats dans Mon espace. Vous retrouvez ce que vous y aviez saisi.`,
    ],
    action: { libelle: 'Me connecter', url },
  }),

  reinitialisation: (url: string): Lettre => ({
    sujet: 'Choisissez un nouveau mot de passe pour Mon espace',
    titre: 'Choisissez un nouveau mot de passe',
    paragraphes: [
      'Bonjour,',
      'Vous avez demandé à changer le mot de passe de votre compte Mon espace. Le lien ci-dessous est valable une heure et ne sert qu’une fois.',
    ],
    action: { libelle: 'Choisir un nouveau mot de passe', url },
    note: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : votre mot de passe n’a pas changé.',
  }),

  invitation: (url: string, accueil?: { readonly par: string; readonly denomination: string }): Lettre => ({
    sujet: 'Votre compte Mon espace',
    titre: 'Un compte a été ouvert pour vous',
    paragraphes: [
      'Bonjour,',
      ...(accueil
        ? [`${accueil.par} vous invite à gérer les contrats de l’entreprise ${accueil.denomination}.`]
        : []),
      'Un compte a été ouvert pour vous sur Mon espace. Choisissez votre mot de passe avec le lien ci-dessous : il est valable 24 heures et ne sert qu’une fois.',
    ],
    action: { libelle: 'Choisir mon mot de passe', url },
    note: 'Passé ce délai, demandez un nouveau lien depuis la page de connexion, avec « Mot de passe oublié ».',
  }),

  /** An invitation where nobody has a password here. */
  invitationFournisseur: (
    url: string,
    fournisseur: string,
    accueil?: { readonly par: string; readonly denomination: string },
  ): Lettre => ({
    sujet: 'Votre compte Mon espace',
    titre: 'Un compte a été ouvert pour vous',
    paragraphes: [
      'Bonjour,',
      ...(accueil
        ? [`${accueil.par} vous invite à gérer les contrats de l’entreprise ${accueil.denomination}.`]
        : []),
      `Un compte a été ouvert pour vous sur Mon espace. Connectez-vous avec ${fournisseur}, sous cette adresse e-mail : aucun mot de passe n’est à choisir.`,
    ],
    action: { libelle: 'Me connecter', url },
  }),

  /** The mail that an invitation makes of somebody who has an account already. */
  dejaInvite: (
    url: string,
    {
      par,
      denomination,
      siret,
    }: { readonly par: string; readonly denomination: string; readonly siret: string },
  ): Lettre => ({
    sujet: 'Une entreprise vous invite dans Mon espace',
    titre: 'Une entreprise vous invite',
    paragraphes: [
      'Bonjour,',
      `${par} vous invite à gérer les contrats de l’entreprise ${denomination}. Vous avez déjà un compte sur Mon espace : demandez l’accès dans « Mon compte », à « Rejoindre une autre entreprise ».`,
    ],
    faits: [['SIRET à indiquer', siret]],
    action: { libelle: 'Ouvrir mon compte', url },
    note: 'Si vous ne connaissez pas cette entreprise, ignorez ce message : rien n’a été changé.',
  }),

  role: (url: string, denomination: string, administrateur: boolean): Lettre => ({
    sujet: 'Votre rôle dans Mon espace a changé',
    titre: 'Votre rôle a changé',
    paragraphes: [
      'Bonjour,',
      administrateur
        ? `Vous êtes désormais administrateur de l’entreprise ${denomination} dans Mon espace : vous activez et suspendez les comptes de vos collègues, dans « Mon compte ».`
        : `Vous n’êtes plus administrateur de l’entreprise ${denomination} dans Mon espace. Vous gardez l’accès à ses contrats.`,
    ],
    action: { libelle: 'Ouvrir mon compte', url },
  }),

  /** @param noms establishments that the access is now limited to; null: the whole enterprise */
  etendue: (url: string, denomination: string, noms: readonly string[] | null): Lettre => ({
    sujet: 'Votre accès dans Mon espace a changé',
    titre: 'Votre accès a changé',
    paragraphes: [
      'Bonjour,',
      noms === null
        ? `Vous avez désormais accès à tous les établissements de l’entreprise ${denomination} dans Mon espace.`
        : `Un administrateur de l’entreprise ${denomination} limite votre accès dans Mon espace. Vous voyez et suivez désormais les contrats de : ${noms.join(', ')}.`,
    ],
    action: { libelle: 'Ouvrir mon compte', url },
  }),

  motDePasseChange: (url: string): Lettre => ({
    sujet: 'Votre mot de passe Mon espace a changé',
    titre: 'Votre mot de passe a changé',
    paragraphes: [
      'Bonjour,',
      'Le mot de passe de votre compte Mon espace vient d’être changé. Vous avez été déconnecté de tous vos appareils.',
    ],
    action: { libelle: 'Me connecter', url },
    note: 'Si vous n’êtes pas à l’origine de ce changement, choisissez tout de suite un nouveau mot de passe et prévenez l’administrateur de votre entreprise.',
  }),
}

/** In whose name a sign-up was made, as the mail to its address tells it. */
export interface Confirmation {
  readonly nom: string
  readonly entreprise: string | null
}

/** Who asks for an access, as the mail to administrators tells it. */
export interface DemandeActivation {
  readonly nom: string
  readonly fonction: string | null
  readonly email: string
  readonly denomination: string
  readonly siret: string
  readonly administrateur: boolean
  /** The last one told by mail for now: there were many. */
  readonly derniere: boolean
}
