export const pieces = {
  facultative: '(facultatif)',
  ajouter: 'Ajouter un fichier',
  remplacer: 'Remplacer le fichier',
  motif: 'À corriger\u00a0:',
  anterieure: 'Celui-ci est d’avant la correction\u00a0: déposez le nouveau, signé.',
  enSignature:
    'En cours de signature avec le contrat. Si vous remplacez ou retirez ce fichier, il ne se signe plus avec lui, et les signatures qu’il a reçues ne valent plus.',
  cerfaEnSignature: (signe: string) =>
    `En cours de signature en ligne. Un ${signe} sur papier peut être déposé aussi\u00a0: il compte jusqu’à ce que tous aient signé en ligne.`,
  envoi: (libelle: string) =>
    `«\u00a0${libelle}\u00a0» est le dernier document demandé\u00a0: son dépôt transmet le dossier à l’opérateur de compétences, qui a 20\u00a0jours pour répondre. Les documents ne pourront plus être retirés, seulement remplacés.`,
  envoiDernier:
    'Le dépôt du dernier document demandé transmet le dossier à l’opérateur de compétences, qui a 20\u00a0jours pour répondre. Jusque-là, un document déposé par erreur peut être retiré.',
  retirer: 'Retirer ce fichier',
  retirerTitre: 'Retirer ce fichier',
  retirerTexte: (nom: string) => `${nom} sera effacé du dossier. L’historique garde qu’il a été retiré.`,
  garder: 'Le garder',
  voir: 'Voir ici',
  voirLong: (nom: string) => `Voir ici ${nom}`,
  versions: (n: number) => `Versions précédentes (${n})`,
  version: (n: number) => `Version\u00a0${n}`,
  deposee: (quand: string, par: string) => `déposée le ${quand} par ${par}`,
  recue: { depot: '', courrier: 'reçue par courrier', courriel: 'reçue par e-mail' },
  versionsRestantes: (n: number) =>
    n === 0
      ? 'Ce document ne peut plus recevoir de version\u00a0: adressez-vous à votre opérateur de compétences.'
      : n === 1
        ? 'Une seule autre version de ce document pourra être déposée.'
        : `Encore ${n}\u00a0versions de ce document pourront être déposées.`,
  octetsRestants: (taille: string) =>
    `Il reste ${taille} pour déposer des fichiers\u00a0: préférez des documents légers, par exemple numérisés en noir et blanc.`,
  plusDePlace:
    'Il n’y a plus de place pour déposer un fichier\u00a0: adressez-vous à votre opérateur de compétences.',
  avant: (date: string) => `Attendue au plus tard le ${date}.`,
}

/** What a file may be, told once a screen. */
export const formats =
  'Fichiers PDF, PNG ou JPEG, 10\u00a0Mo au plus. Plusieurs photos choisies ensemble deviennent un seul PDF.'
