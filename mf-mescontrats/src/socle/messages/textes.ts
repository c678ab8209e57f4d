export const bloc = {
  titre: 'Messages',
  intro: {
    entreprise: 'Écrivez au gestionnaire qui instruit ce dossier. Il est prévenu par e-mail.',
    operateur: 'Écrivez à l’entreprise. Elle est prévenue par e-mail.',
  },
  vide: 'Aucun message pour l’instant.',
  erreur: 'Les messages n’ont pas pu être affichés',
  fil: 'Messages échangés',
}

export const message = {
  roles: {
    employeur: 'entreprise',
    administrateur: 'entreprise',
    gestionnaire: 'gestionnaire de l’OPCO',
  },
  nouveau: 'Nouveau',
  sujet: 'À propos de',
  nomChamp: (groupe: string, libelle: string) => `${groupe} – ${libelle}`,
  pieces: 'Documents joints',
  retiree: 'Document retiré depuis',
  lu: (date: string) => `Lu le ${date}`,
  pasLu: 'Pas encore lu',
}

export const formulaire = {
  texte: 'Votre message',
  aide: 'N’écrivez pas de numéro de sécurité sociale. Ctrl + Entrée envoie le message.',
  precisions: 'Joindre un document, préciser le sujet',
  sujet: 'À propos de',
  sujetAucun: 'Tout le dossier',
  pieces: 'Documents du dossier à joindre',
  sansPiece: 'Pour joindre un document, déposez-le d’abord dans ce dossier.',
  envoyer: 'Envoyer le message',
  envoye: 'Message envoyé.',
  reponses: 'Réponses types, à modifier avant l’envoi',
  bonjour: 'Bonjour,',
}

/** Ready-made answers of a case officer, with nothing of anybody in them; the first one is greeted with. */
export const reponses: readonly { readonly titre: string; readonly texte: string }[] = [
  {
    titre: 'Document à remplacer',
    texte:
      'Ce document est incomplet ou illisible. Pouvez-vous en déposer une nouvelle version dans ce dossier\u00a0? Merci.',
  },
  {
    titre: 'Signature manquante',
    texte:
      'Il manque une signature sur ce document. Faites-le signer, puis déposez-le à nouveau dans ce dossier. Merci.',
  },
  {
    titre: 'Contrat à corriger',
    texte:
      'Une information du contrat est à corriger. Dans le dossier, choisissez «\u00a0Corriger le contrat\u00a0», modifiez-la, puis validez à nouveau. Merci.',
  },
  {
    titre: 'Document bien reçu',
    texte: 'Nous avons bien reçu votre document. Vous n’avez rien d’autre à faire pour l’instant.',
  },
  {
    titre: 'Instruction en cours',
    texte:
      'Votre dossier est en cours d’instruction. Vous recevrez un e-mail dès que la décision sera prise.',
  },
]
