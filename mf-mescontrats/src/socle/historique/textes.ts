const avec = (phrase: string, motif: string) => (motif ? `${phrase}\u00a0: ${motif}` : `${phrase}.`)
const nommee = (libelle: string) => (libelle ? `«\u00a0${libelle}\u00a0»` : 'une pièce')
const canaux: Readonly<Record<string, string>> = {
  courrier: ', reçue par courrier',
  courriel: ', reçue par e-mail',
}

export const phrases = {
  cree: 'Le dossier est créé.',
  avenant: (rang: number) => `L’avenant n°\u00a0${rang} est commencé.`,
  avenantAccepte: (rang: number, numero: string) =>
    `L’avenant n°\u00a0${rang} est accepté (dossier ${numero}).`,
  avenantDe: (numero: string) => `L’avenant au contrat ${numero} est commencé.`,
  avenantRepris: 'L’avenant reprend le contrat tel qu’un autre avenant vient de le changer.',
  copie: 'Le dossier est créé à partir d’un autre.',
  importe: 'Le dossier est créé à partir d’un fichier importé.',
  saisie: (sections: string[]) =>
    sections.length > 0 ? `La saisie avance\u00a0: ${sections.join(', ')}.` : 'La saisie avance.',
  nir: 'Le numéro de sécurité sociale a été affiché en clair.',
  valide: (numero: string) =>
    numero ? `Le contrat est validé, sous le numéro ${numero}.` : 'Le contrat est validé.',
  correction: (motif: string) => avec('Le contrat est rouvert pour correction', motif),
  annule: (motif: string) => avec('Le dossier est annulé', motif),
  supprime: 'Le brouillon est supprimé.',
  deposee: (libelle: string, canal: string) =>
    `Pièce déposée\u00a0: ${nommee(libelle)}${canaux[canal] ?? ''}.`,
  retiree: (libelle: string) => `Pièce retirée\u00a0: ${nommee(libelle)}.`,
  conforme: (libelle: string) => `Pièce conforme\u00a0: ${nommee(libelle)}.`,
  nonConforme: (libelle: string, motif: string) => avec(`Pièce non conforme, ${nommee(libelle)}`, motif),
  verdictRetire: (libelle: string) =>
    `Avis retiré, la pièce est de nouveau à vérifier\u00a0: ${nommee(libelle)}.`,
  affecte: (gestionnaire: string) =>
    gestionnaire ? `Le dossier est confié à ${gestionnaire}.` : 'Le dossier est confié à un gestionnaire.',
  suivi: (nom: string) =>
    nom ? `Le suivi du dossier est confié à ${nom}.` : 'Le suivi du dossier est confié à un collègue.',
  nonAffecte: 'Le dossier n’est plus confié à personne.',
  acceptee: 'La prise en charge est acceptée.',
  reputeeAcceptee: 'Sans réponse dans les 20 jours, la prise en charge est réputée acceptée.',
  refusee: (motif: string) => avec('La prise en charge est refusée', motif),
  notifiee: (qui: string[]) => (qui.length > 0 ? `Notifiée par e-mail aussi\u00a0: ${qui.join(', ')}.` : ''),
  aNotifier: (qui: string[]) => (qui.length > 0 ? `À notifier par courrier\u00a0: ${qui.join(', ')}.` : ''),
  signatureDemandee: (joints: string) =>
    joints
      ? `Le contrat est envoyé à la signature en ligne, avec\u00a0: ${joints}.`
      : 'Le contrat est envoyé à la signature en ligne.',
  signatureApposee: (role: string) => (role ? `Signature reçue\u00a0: ${role}.` : 'Une signature est reçue.'),
  signatureTerminee: 'Tous les signataires ont signé le contrat.',
  tombees: (roles: string, dePiece: boolean) =>
    `Signatures ${dePiece ? 'de cette pièce ' : ''}qui ne valent plus\u00a0: ${roles}.`,
  signatureAnnulee: (motif: string) => avec('La signature en ligne est annulée', motif),
  signatureRefusee: (motif: string) => avec('Un signataire refuse de signer', motif),
  signatureExpiree: 'Le délai pour signer en ligne est passé.',
  signatureRelancee: 'Les signataires attendus sont relancés.',
  message: 'Un message est envoyé.',
  rompu: (motif: string) => avec('Le contrat est rompu avant son terme', motif),
}

/** What a change of document led to, by the state reached. */
export const suites: Readonly<Record<string, string>> = {
  en_cours_instruction: 'Le dossier est complet\u00a0: l’instruction commence.',
  en_attente_pieces: 'Il manque une pièce au dossier.',
}

export const sections: Readonly<Record<string, string>> = {
  employeur: 'employeur',
  apprenti: 'apprenti(e)',
  maitres: 'maîtres d’apprentissage',
  salarie: 'salarié(e)',
  tuteurs: 'tuteurs',
  contrat: 'contrat',
  formation: 'formation',
}
