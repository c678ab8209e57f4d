export const page = {
  titre: 'Signature en ligne',
  absente:
    'La signature en ligne n’est pas proposée pour ce dossier. Imprimez le Cerfa, faites-le signer, puis déposez-le.',
  /** @param signe « Cerfa FA 13 signé »; @param retirable it may be taken back */
  signe: (signe: string, retirable: boolean) =>
    `Le ${signe} est déjà dans le dossier\u00a0: il n’y a rien à signer en ligne. Pour le faire signer autrement, ${retirable ? 'retirez-le d’abord, ou corrigez' : 'corrigez'} le contrat.`,
}

export const formulaire = {
  titre: 'Qui signe',
  intro:
    'Chacun reçoit un lien par e-mail, lit le contrat sur son téléphone ou son ordinateur, et signe avec un code. Une fois signé de tous, le Cerfa se dépose seul dans le dossier.',
  adresses: 'Vérifiez les adresses\u00a0: chaque lien permet de signer au nom de la personne.',
  nom: 'Prénom et nom',
  courriel: 'Adresse e-mail',
  joints: 'Documents à signer avec le contrat',
  jointsIntro:
    'Qui signe les deux les lit et les signe ensemble, avec le même code. Une fois signé de tous, chaque document se dépose seul dans le dossier.',
  joindre: (nom: string) => `Faire signer aussi ${nom}`,
  jointAide: (fichier: string, roles: string) => `${fichier}, à signer par\u00a0: ${roles}.`,
  deposer: 'Déposer les pièces',
  ordre: 'Dans quel ordre signent-ils\u00a0?',
  ensemble: 'Tous en même temps',
  ensembleAide: 'Chacun est invité dès maintenant. C’est le plus rapide.',
  unParUn: 'L’un après l’autre',
  unParUnAide: 'Dans l’ordre de cette page\u00a0: chacun est invité quand le précédent a signé.',
  envoyer: 'Envoyer les invitations',
  duree: 'La date limite figure dans l’e-mail. Vous pourrez relancer les signataires, ou annuler.',
}

export const circuit = {
  titre: 'Où en sont les signatures',
  depuis: (par: string, date: string) => `Demandée par ${par}, le ${date}.`,
  jusque: (date: string) => `À signer au plus tard le ${date}.`,
  signataire: 'Signataire',
  etat: 'Où en est-il',
  etats: {
    a_inviter: 'Sera invité à son tour',
    invite: 'Invité, n’a pas encore signé',
    vu: 'A demandé son code, n’a pas encore signé',
    signe: 'A signé',
    refuse: 'A refusé de signer',
    caduque: 'Avait signé, sa signature ne vaut plus',
  },
  le: (texte: string, date: string) => `${texte} le ${date}`,
  motif: (motif: string) => `Motif\u00a0: ${motif}`,
  /** @param signe « Cerfa FA 13 signé » */
  terminee: (signe: string) => `Tous ont signé. Le ${signe} est déposé dans le dossier.`,
  a_refaire: (signe: string) =>
    `Tous ont signé, mais le ${signe} est à remplacer dans le dossier. Déposez-le à nouveau, ou lancez une nouvelle signature.`,
  refusee: 'Un signataire a refusé. Corrigez le contrat s’il le faut, puis lancez une nouvelle signature.',
  annulee: 'Cette signature a été annulée\u00a0: ses liens ne servent plus.',
  expiree:
    'Le délai est passé avant la dernière signature. Lancez une nouvelle signature\u00a0: chacun signera à nouveau.',
  relancer: 'Relancer par e-mail',
  relances: 'L’e-mail est parti à qui doit signer maintenant.',
  annuler: 'Annuler la signature',
  annulerTexte:
    'Les liens envoyés ne serviront plus, et les signatures déjà données ne vaudront plus. Vous pourrez en lancer une autre, ou imprimer le Cerfa.',
  annulerMotif: 'Pourquoi l’annulez-vous\u00a0?',
  annulerAide: 'Le motif figure dans l’historique du dossier.',
  garder: 'Garder la signature',
  preuve: 'Télécharger le dossier de preuve',
  fichierPreuve: (numero: string) => `preuve-signature-${numero}.pdf`,
  recommencer: 'Lancer une nouvelle signature',
  empreinte: 'Empreinte du Cerfa (SHA-256)',
  joints: 'Signé avec le contrat',
  joint: 'Document',
  etatJoint: 'Où en est-il',
  jointAucune: (reste: string) => `Pas encore signé. À signer par\u00a0: ${reste}.`,
  jointEnCours: (fait: string, reste: string) => `Signé par\u00a0: ${fait}. À signer par\u00a0: ${reste}.`,
  jointComplet: 'Signé par tous ceux qui le signent. Il se dépose quand le contrat l’est aussi.',
  jointSigne: 'Signé par tous, et déposé dans le dossier.',
  jointRetire:
    'N’est plus à signer ici\u00a0: le document a changé dans le dossier, ou a été trouvé conforme. Les signatures qu’il avait reçues ne valent plus.',
  jointARefaire: 'S’il est encore à signer, annulez cette signature, puis lancez-en une autre.',
  jointCaduc: 'Les signatures qu’il avait reçues ne valent plus.',
  empreinteJoint: (libelle: string) => `Empreinte\u00a0: ${libelle} (SHA-256)`,
}
