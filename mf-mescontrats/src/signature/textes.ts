export const page = {
  titre: (contrat: string) => `Signer un ${contrat}`,
  accroche: (demandeur: string, denomination: string, plusieurs: boolean) =>
    `${demandeur}, pour ${denomination}, vous demande de signer ${plusieurs ? 'ce contrat et ce qui l’accompagne' : 'ce contrat'}.`,
  documents: 'Ce que vous signez',
  liste: (noms: readonly string[]) => noms.join(', ').replace(/^./u, (lettre) => lettre.toUpperCase()),
  dossier: (numero: string) => `Dossier ${numero}`,
  qualite: 'Vous signez en qualité de',
  nom: 'Votre nom',
  limite: 'À signer au plus tard le',
  sansLien: 'Ouvrez le lien de votre e-mail',
  sansLienTexte:
    'Cette page s’ouvre depuis l’e-mail qui vous invite à signer. Retrouvez-le dans votre boîte, puis suivez son lien\u00a0: il sert jusqu’à ce que vous ayez signé.',
  ferme: 'Ce contrat n’est plus à signer ici',
  inconnu: 'Ce lien ne sert pas',
  echec: 'Le contrat n’a pas pu être affiché',
}

export const lecture = {
  contrat: 'le contrat',
  titre: (nom: string) => `Lisez ${nom}`,
  consigne: 'C’est le document même que vous allez signer. Lisez-le en entier.',
  telecharger: (nom: string) => `Télécharger ${nom}`,
  fichier: (type: string | null, numero: string) =>
    `${type?.replaceAll('_', '-') ?? 'contrat'}-${numero}.pdf`,
  empreinte: 'Empreinte du document',
  empreinteTexte:
    'Cette suite de chiffres et de lettres (SHA-256) n’appartient qu’à ce document\u00a0: une seule lettre changée en donnerait une autre. Votre navigateur vient de la calculer sur ce que vous lisez.',
  autre: 'Ce document n’est pas celui qui est annoncé',
  autreTexte: 'Il a peut-être été signé par quelqu’un d’autre entre-temps. Affichez-le à nouveau.',
  relire: 'Afficher à nouveau',
}

export const acte = {
  titre: 'Signez',
  attente: (plusieurs: boolean) =>
    plusieurs
      ? 'Vous pourrez signer une fois les documents affichés ci-dessus.'
      : 'Vous pourrez signer une fois le contrat affiché ci-dessus.',
  consentementManque: 'Cochez la case pour consentir à signer.',
  boite: (courriel: string) =>
    `Un code à six chiffres sera envoyé à ${courriel}. Il sert une fois, pendant dix minutes.`,
  recevoir: 'Recevoir mon code',
  envoye: (courriel: string) => `Le code est parti à ${courriel}. Gardez cette page ouverte.`,
  code: 'Code reçu par e-mail',
  codeAide: 'Six chiffres. Regardez aussi dans vos courriers indésirables.',
  codeManque: 'Indiquez les 6 chiffres du code reçu par e-mail.',
  renvoyer: 'Recevoir un autre code',
  signer: (plusieurs: boolean) => (plusieurs ? 'Signer ces documents' : 'Signer le contrat'),
  valeur: 'Ce que vaut cette signature',
  valeurTexte:
    'C’est une signature électronique simple au sens de l’article 25 du règlement européen eIDAS (n°\u00a0910/2014). Un juge ne peut pas l’écarter parce qu’elle est électronique\u00a0; en cas de contestation, c’est à celui qui s’en sert de montrer qu’elle est bien de vous. Un dossier de preuve garde pour cela l’heure, l’adresse à laquelle le code est parti, et l’empreinte du document.',
  refuser: 'Je ne signe pas',
  refuserTitre: 'Refuser de signer',
  refuserTexte:
    'Le contrat ne sera signé par personne d’autre, et l’employeur lira votre motif. Pour une simple erreur à corriger, dites-lui laquelle\u00a0: il vous enverra le contrat corrigé.',
  refuserMotif: 'Pourquoi ne signez-vous pas\u00a0?',
  garder: 'Revenir au contrat',
}

export const issue = {
  signe: 'Vous avez signé',
  signeLe: (date: string) => `Votre signature est enregistrée depuis le ${date}.`,
  tous: 'Tous les signataires ont signé. Gardez un exemplaire du contrat.',
  restent: (n: number) =>
    n === 1
      ? 'Il reste une signature. Vous pourrez revenir par le même lien prendre le contrat signé de tous.'
      : `Il reste ${n}\u00a0signatures. Vous pourrez revenir par le même lien prendre le contrat signé de tous.`,
  refuse: 'Vous avez refusé de signer',
  refuseTexte: 'L’employeur en est informé, avec votre motif. Vous n’avez rien d’autre à faire.',
  telecharger: (nom: string, contrat: boolean) => `Télécharger ${nom} ${contrat ? 'signé' : 'signée'}`,
}
