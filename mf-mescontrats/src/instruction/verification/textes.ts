const documents = (n: number) => `${n}\u00a0document${n > 1 ? 's' : ''}`

export const verification = {
  titre: 'Vérifier un type de document',
  retour: 'File d’instruction',
  videTitre: 'Aucun dossier choisi',
  videTexte:
    'Dans la file d’instruction, cochez les dossiers, puis choisissez «\u00a0Vérifier un document\u00a0».',
  lecture: (faits: number, total: number) => `Lecture des dossiers\u00a0: ${faits} sur ${total}`,
  arreterLecture: 'Arrêter la lecture',
  nonLus: (n: number) => `${n > 1 ? `${n} dossiers n’ont` : 'Un dossier n’a'} pas été lu${n > 1 ? 's' : ''}`,
  relire: 'Lire ce qui reste',
  choisir: 'Quel document voulez-vous vérifier\u00a0?',
  choisirTexte: 'Chacun s’affiche à son tour\u00a0: vous le jugez, puis le suivant vient.',
  aVerifier: (n: number) => `${documents(n)} à vérifier`,
  rienTitre: 'Rien à vérifier dans ces dossiers',
  rienTexte: 'Aucun document déposé n’y attend votre avis.',
  rang: (rang: number, total: number) => `${rang} sur ${total}`,
  dossier: (numero: string) => `Dossier ${numero}`,
  ouvrir: 'Ouvrir le dossier',
  precedent: 'Précédent',
  passer: 'Passer',
  arreter: 'Arrêter là',
  affichage: 'Le document s’affiche\u00a0: vous pourrez le juger dès qu’il sera à l’écran.',
  autreTitre: 'Ce document n’attend plus votre avis',
  autre: 'Il est déjà jugé, ou l’entreprise l’a retiré. Passez au suivant.',
  conflitTitre: 'Un collègue ou l’entreprise a modifié ce dossier',
  conflit:
    'La version à jour est affichée. Vérifiez-la, puis jugez à nouveau\u00a0: votre motif est conservé.',
  illisible: 'Le dossier n’a pas pu être affiché',
  finTitre: 'Vérification terminée',
  fin: (conformes: number, nonConformes: number) =>
    `${documents(conformes + nonConformes)} vérifié${conformes + nonConformes > 1 ? 's' : ''}\u00a0: ${conformes} conforme${conformes > 1 ? 's' : ''}, ${nonConformes} non conforme${nonConformes > 1 ? 's' : ''}.`,
  depasse: (libelle: string) =>
    `${libelle}\u00a0: ce dossier a changé depuis, le verdict n’a pas été repris.`,
  document: 'Document à vérifier',
  verdict: 'Vérification',
}
