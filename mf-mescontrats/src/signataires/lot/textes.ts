const contrats = (n: number) => `${n}\u00a0contrat${n > 1 ? 's' : ''}`

export const envoi = {
  titre: 'Envoyer à la signature',
  retour: 'Gestion des contrats',
  intro:
    'Chaque signataire reçoit un lien par e-mail, lit le contrat et le signe avec un code. Vérifiez les adresses\u00a0: chaque lien permet de signer au nom de la personne.',
  videTitre: 'Aucun contrat choisi',
  videTexte:
    'Dans la liste, cochez les contrats validés à faire signer, puis choisissez «\u00a0Envoyer à la signature\u00a0».',
  lecture: (faits: number, total: number) => `Lecture des signataires\u00a0: ${faits} sur ${total}`,
  arreterLecture: 'Arrêter la lecture',
  lire: (n: number) => `Lire ${n > 1 ? `les ${n} contrats qui restent` : 'le contrat qui reste'}`,
  bilanLecture: (prets: number, aCompleter: number, impossibles: number, nonLus: number) =>
    [
      `${contrats(prets)} prêt${prets > 1 ? 's' : ''} à partir`,
      aCompleter > 0 ? `${aCompleter} à compléter` : '',
      impossibles > 0 ? `${impossibles} qui ne ${impossibles > 1 ? 'peuvent' : 'peut'} pas partir` : '',
      nonLus > 0 ? `${nonLus} non lu${nonLus > 1 ? 's' : ''}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  joindre: 'Faire signer aussi les documents déposés qui s’y prêtent',
  joindreAide: (n: number) =>
    `Par exemple la convention de formation. ${n > 1 ? `${n} contrats en ont` : 'Un contrat en a'}\u00a0: qui signe les deux les signe ensemble, avec le même code.`,
  avec: (noms: string) => `Avec le contrat\u00a0: ${noms}.`,
  envoyer: (n: number) => `Envoyer ${contrats(n)} à la signature`,
  rienAEnvoyer: 'Indiquez les adresses qui manquent pour envoyer ces contrats.',
  avance: (faits: number, total: number) => `Contrats envoyés\u00a0: ${faits} sur ${total}`,
  arreter: 'Arrêter après le contrat en cours',
  bilan: (envoyes: number, refuses: number, restent: number) =>
    [
      `${contrats(envoyes)} envoyé${envoyes > 1 ? 's' : ''} à la signature`,
      refuses > 0 ? `${refuses} à revoir` : '',
      restent > 0 ? `${restent} non envoyé${restent > 1 ? 's' : ''}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  contrats: 'Contrats choisis',
  sansNom: 'Contrat sans nom',
  numero: (numero: string) => `Dossier ${numero}`,
  nom: (role: string) => `Prénom et nom (${role})`,
  courriel: (role: string) => `Adresse e-mail (${role})`,
  nomManque: 'nom à indiquer',
  courrielManque: 'adresse e-mail à indiquer',
  reprendre: (n: number, centre: string) =>
    `Reprendre ce signataire pour ${n > 1 ? `les ${n} autres contrats` : 'l’autre contrat'} de ${centre}`,
  modifier: 'Modifier les signataires',
  envoye: 'Envoyé à la signature.',
  suivre: 'Suivre les signatures',
  nonEnvoye: 'Pas encore envoyé.',
  aRevoir: 'À revoir.',
  change:
    'Ce contrat a été modifié entre-temps\u00a0: vérifiez ses signataires, mis à jour ici, puis envoyez-le à nouveau.',
  ouvrir: 'Ouvrir le dossier',
  nonLu: 'Ses signataires n’ont pas pu être lus.',
  empechements: {
    brouillon: 'Il est encore un brouillon\u00a0: validez-le d’abord.',
    absente:
      'La signature en ligne n’est pas proposée pour ce contrat\u00a0: imprimez le Cerfa, faites-le signer, puis déposez-le.',
    clos: 'Ce dossier n’attend plus de signature.',
    enCours: 'Il est déjà à la signature.',
    signe: 'Le contrat signé est déjà dans le dossier.',
  },
}
