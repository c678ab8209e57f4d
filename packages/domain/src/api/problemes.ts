/** One kind of refusal: its HTTP status, its title and what the person is told when nothing more exact is known. */
export interface DefinitionProbleme {
  readonly status: number
  readonly titre: string
  readonly detail: string
}

/**
 * Every `code` of a problem+json answer (RFC 9457). The comment says when it is thrown; the words are what the
 * person reads. Order of refusals: 401, then 404/403, 415, 413, 400/428/412, 409, 422.
 */
export const PROBLEMES = {
  /** No session, or it ended, on a call that needs one. */
  session_absente: { status: 401, titre: 'Connexion nécessaire', detail: 'Connectez-vous pour continuer.' },
  /** Sign-in with an unknown e-mail or a wrong password, whatever their form. */
  identifiants_invalides: {
    status: 401,
    titre: 'Identifiants non reconnus',
    detail: 'Vérifiez votre adresse e-mail et votre mot de passe, ou réinitialisez votre mot de passe.',
  },
  /** A key of access that was never given, or was revoked. */
  cle_inconnue: {
    status: 401,
    titre: 'Clé de logiciel non reconnue',
    detail:
      'Cette clé de logiciel est inconnue ou révoquée. Demandez-en une autre à l’administrateur de votre entreprise, dans «\u00a0Mon compte\u00a0».',
  },
  /** The second factor is answered where no password was given, or too long ago. */
  connexion_expiree: {
    status: 401,
    titre: 'Connexion à recommencer',
    detail: 'Trop de temps a passé depuis votre mot de passe. Recommencez la connexion.',
  },
  /** A JWS that is not signed by a registered key, expired, replayed or meant for somebody else. */
  signature_invalide: {
    status: 401,
    titre: 'Demande non reconnue',
    detail: 'La demande transmise par le portail n’est pas valable. Recommencez depuis le portail.',
  },
  /** Right password, e-mail not confirmed yet. */
  compte_non_confirme: {
    status: 403,
    titre: 'Adresse e-mail à confirmer',
    detail:
      'Ouvrez le lien de confirmation que nous vous avons envoyé par e-mail, ou demandez un nouveau lien.',
  },
  /** Right password, account not activated by an administrator (waiting, refused or suspended). */
  compte_non_active: {
    status: 403,
    titre: 'Compte à activer',
    detail: 'L’administrateur de votre entreprise doit activer votre compte. Il a reçu un e-mail pour cela.',
  },
  /** One's own enterprise, but the role does not allow the call. */
  role_insuffisant: {
    status: 403,
    titre: 'Action réservée',
    detail: 'Votre rôle ne permet pas cette action. Adressez-vous à votre administrateur.',
  },
  /** A call that keys of access do not make, or not with the rights of this one. */
  cle_insuffisante: {
    status: 403,
    titre: 'Appel réservé',
    detail:
      'Cette clé de logiciel ne permet pas cet appel. Vérifiez ses droits dans «\u00a0Mon compte\u00a0», ou faites cette action depuis Mon espace.',
  },
  /** A change of what protects the account, long after sign-in: the password is asked again. */
  identite_a_confirmer: {
    status: 403,
    titre: 'Mot de passe à confirmer',
    detail: 'Pour protéger votre compte, indiquez à nouveau votre mot de passe.',
  },
  /** A second factor that an administrator may not take off: one’s own, a case officer’s, or of somebody beyond their enterprise. */
  reinitialisation_reservee: {
    status: 403,
    titre: 'Réinitialisation réservée',
    detail:
      'Vous ne pouvez pas réinitialiser la double authentification de ce compte. Adressez-vous à votre opérateur de compétences.',
  },
  /** The operator’s provider is the only way in: passwords and sign-ups are closed. */
  porte_unique: {
    status: 403,
    titre: 'Une seule façon de se connecter',
    detail: 'La connexion se fait avec le fournisseur d’identité de votre opérateur de compétences.',
  },
  /** An unsafe method sent from another site. */
  origine_refusee: {
    status: 403,
    titre: 'Origine refusée',
    detail: 'Cette action ne peut être faite que depuis Mon espace.',
  },
  /** Nothing at this address, or nothing that this account may know of. */
  introuvable: {
    status: 404,
    titre: 'Introuvable',
    detail: 'Cette page ou cet élément n’existe pas, ou plus.',
  },
  /** A mail token that was never given or has been used. */
  jeton_inconnu: {
    status: 404,
    titre: 'Lien inconnu ou déjà utilisé',
    detail: 'Ce lien n’est pas reconnu ou a déjà servi. Demandez-en un nouveau si besoin.',
  },
  /** The path exists, not with this method. */
  methode_refusee: {
    status: 405,
    titre: 'Méthode refusée',
    detail: 'Cette action n’existe pas à cette adresse.',
  },
  /** A body of another content type than the call takes. */
  type_de_contenu: {
    status: 415,
    titre: 'Format non accepté',
    detail: 'Envoyez le contenu dans le format attendu.',
  },
  /** A JSON body over 256 KiB. */
  corps_trop_grand: { status: 413, titre: 'Envoi trop volumineux', detail: 'Réduisez la taille de l’envoi.' },
  /** A file over the operator's limit (10 MiB by default). */
  fichier_trop_grand: {
    status: 413,
    titre: 'Fichier trop volumineux',
    detail: 'Choisissez un fichier de 10 Mo au plus.',
  },
  /** JSON that does not parse, a malformed header, cursor or query. */
  requete_invalide: { status: 400, titre: 'Requête invalide', detail: 'La demande est mal formée.' },
  /** A write under /dossiers/:id without If-Match. */
  version_absente: {
    status: 428,
    titre: 'Version nécessaire',
    detail: 'Indiquez la version du dossier que vous modifiez.',
  },
  /** If-Match names an older version: somebody else wrote since. */
  version_perimee: {
    status: 412,
    titre: 'Dossier modifié entre-temps',
    detail: 'Une autre personne ou un autre onglet a modifié ce dossier. Comparez les valeurs et choisissez.',
  },
  /** A mail token past its time. */
  jeton_expire: {
    status: 410,
    titre: 'Lien expiré',
    detail: 'Ce lien n’est plus valable. Demandez-en un nouveau.',
  },
  /** The link of an invitation to sign whose circuit has ended: cancelled, refused, expired, or the contract was corrected. */
  signature_close: {
    status: 410,
    titre: 'Signature close',
    detail: 'Cette demande de signature n’est plus valable. Adressez-vous à l’employeur.',
  },
  /** The dossier is no longer a draft. */
  dossier_fige: {
    status: 409,
    titre: 'Dossier déjà validé',
    detail: 'Ce dossier n’est plus un brouillon. Demandez une correction pour le modifier.',
  },
  /** The state machine has no such move from this state. */
  transition_impossible: {
    status: 409,
    titre: 'Action impossible',
    detail: 'L’état actuel du dossier ne permet pas cette action.',
  },
  /** No seal is installed, its certificate is not valid now, or this kind of contract has nothing to sign. */
  signature_indisponible: {
    status: 409,
    titre: 'Signature en ligne non proposée',
    detail:
      'La signature en ligne n’est pas proposée pour ce dossier. Imprimez le contrat, faites-le signer, puis déposez-le.',
  },
  /** A signature of the same dossier is under way. */
  signature_en_cours: {
    status: 409,
    titre: 'Signature déjà en cours',
    detail:
      'Ce contrat est déjà en cours de signature. Attendez-en la fin, ou annulez-la avant d’en lancer une autre.',
  },
  /** An account keeps as many views as it may. */
  trop_de_vues: {
    status: 409,
    titre: 'Trop de vues enregistrées',
    detail: 'Supprimez une vue dont vous ne vous servez plus, puis enregistrez celle-ci.',
  },
  /** An enterprise has as many keys of access as it may. */
  trop_de_cles: {
    status: 409,
    titre: 'Trop de clés de logiciel',
    detail: 'Révoquez une clé dont vous ne vous servez plus, puis créez celle-ci.',
  },
  /** An enterprise has as many webhooks as it may. */
  trop_de_webhooks: {
    status: 409,
    titre: 'Trop de webhooks',
    detail: 'Supprimez un webhook dont vous ne vous servez plus, puis créez celui-ci.',
  },
  /** The last means of a second factor that the role asks for. */
  facteur_exige: {
    status: 409,
    titre: 'Double authentification exigée',
    detail:
      'Votre rôle demande une double authentification\u00a0: ajoutez un autre moyen avant de retirer celui-ci.',
  },
  /** An account has as many means as it may. */
  moyens_epuises: {
    status: 409,
    titre: 'Trop de moyens enregistrés',
    detail: 'Retirez un moyen dont vous ne vous servez plus, puis ajoutez celui-ci.',
  },
  /** A document, a dossier or an enterprise has as many versions or bytes as it may. */
  place_epuisee: {
    status: 409,
    titre: 'Plus assez de place',
    detail: 'Il n’y a plus assez de place pour ce fichier. Adressez-vous à votre opérateur de compétences.',
  },
  /** The same Idempotency-Key is still being worked on. */
  demande_en_cours: {
    status: 409,
    titre: 'Demande en cours',
    detail: 'Cette demande est déjà en cours de traitement.',
  },
  /** The body has an unknown key, a missing one, or a value of the wrong shape. */
  corps_invalide: {
    status: 422,
    titre: 'Saisie à corriger',
    detail: 'Certaines informations sont à corriger.',
  },
  /** The same Idempotency-Key with another body. */
  cle_reutilisee: {
    status: 422,
    titre: 'Clé déjà utilisée',
    detail: 'Cette demande a déjà été faite avec un autre contenu.',
  },
  /** SIRET valid in form but unknown to the directory. */
  siret_inconnu: {
    status: 422,
    titre: 'SIRET inconnu',
    detail: 'Vérifiez le SIRET : 14 chiffres, ceux de l’établissement qui emploie.',
  },
  /** A password too short, too long, too easy or known from leaks. */
  mot_de_passe_faible: {
    status: 422,
    titre: 'Mot de passe trop simple',
    detail: 'Choisissez un mot de passe plus long ou plus inattendu.',
  },
  /** A code to sign or to sign in with that is wrong, past its time, used already, or was tried too often. */
  code_invalide: {
    status: 422,
    titre: 'Code non reconnu',
    detail: 'Vérifiez le code reçu par e-mail, ou demandez-en un nouveau.',
  },
  /** A kind of contract that is not installed. */
  type_indisponible: {
    status: 422,
    titre: 'Type de contrat indisponible',
    detail: 'Ce type de contrat ne peut pas encore être saisi ici.',
  },
  /** Validation while blocking problems remain. */
  contrat_incomplet: {
    status: 422,
    titre: 'Contrat à compléter',
    detail: 'Corrigez les points signalés, puis validez à nouveau.',
  },
  /** A file whose content is not of an accepted kind, or dangerous. */
  fichier_refuse: {
    status: 422,
    titre: 'Fichier refusé',
    detail: 'Envoyez un fichier PDF, PNG ou JPEG, non protégé.',
  },
  /** A decision that the rules do not allow (documents, level of funding, reason). */
  decision_impossible: {
    status: 422,
    titre: 'Décision impossible',
    detail: 'La décision ne peut pas être prise en l’état du dossier.',
  },
  /** A rupture whose date or days the contract does not allow. */
  rupture_impossible: {
    status: 422,
    titre: 'Rupture à vérifier',
    detail: 'La rupture ne peut pas être déclarée ainsi\u00a0: vérifiez sa date et le nombre de jours.',
  },
  /** An amendment of a type that the kind has not, or that takes effect on no day of the contract. */
  avenant_impossible: {
    status: 422,
    titre: 'Avenant à vérifier',
    detail: 'L’avenant ne peut pas être créé ainsi\u00a0: vérifiez son type et sa date d’effet.',
  },
  /** An answer that the type of an amendment does not open; `erreurs` names each. */
  avenant_ferme: {
    status: 422,
    titre: 'Réponse d’origine à garder',
    detail: 'Ce type d’avenant ne modifie pas cette réponse\u00a0: gardez celle du contrat.',
  },
  /** Too many tries; `Retry-After` says when to come back. */
  trop_de_tentatives: {
    status: 429,
    titre: 'Trop de tentatives',
    detail: 'Patientez un peu avant de recommencer.',
  },
  /** A fault of ours; the request id finds it in the log. */
  erreur_interne: {
    status: 500,
    titre: 'Erreur du service',
    detail: 'Le service a rencontré une erreur. Réessayez dans un instant.',
  },
  /** A stored file is no longer what its hash says: somebody wrote over it on the disk. */
  fichier_altere: {
    status: 500,
    titre: 'Fichier altéré',
    detail:
      'Ce fichier n’est plus celui qui avait été déposé : il ne peut pas être ouvert. Déposez-le à nouveau, ou prévenez l’assistance.',
  },
  /** The queue of documents, checks or passwords is full, the store is out of reach, or the service is stopping. */
  service_occupe: {
    status: 503,
    titre: 'Service occupé',
    detail: 'Le service est momentanément occupé. Réessayez dans quelques secondes.',
  },
  /** The file store is full. */
  stockage_plein: {
    status: 507,
    titre: 'Dépôt momentanément impossible',
    detail: 'Votre fichier n’a pas pu être enregistré. Réessayez plus tard ; votre dossier est intact.',
  },
} as const satisfies Record<string, DefinitionProbleme>

export type CodeProbleme = keyof typeof PROBLEMES
