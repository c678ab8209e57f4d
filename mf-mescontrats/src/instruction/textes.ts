import { de } from '@mon-espace/ui'

export const file = {
  titre: 'Instruction des dossiers',
  chapeau: 'Les dossiers dont l’échéance est la plus proche viennent en premier.',
  vues: 'Dossiers à afficher',
  chiffres: 'Chiffres',
  chercher: 'Chercher un dossier',
  chercherAide: 'Personne, entreprise, CFA ou organisme, maître ou tuteur, numéro ou SIRET.',
  touches: 'Utiliser les touches J et K pour passer d’un dossier à l’autre, Entrée pour l’ouvrir',
  charge: 'À instruire\u00a0:',
  chacun: (nom: string, nombre: string) => `${nom} ${nombre}`,
  personne: 'non affectés',
  moi: 'vous',
  videTitre: 'Aucun dossier à instruire',
  videTexte: 'Les dossiers arrivent ici dès que toutes leurs pièces sont déposées.',
  videAutre: 'Aucun dossier dans cet état',
  videFiltre: 'Aucun dossier avec ces filtres',
  videFiltreTexte: 'Affichez les dossiers de tous les gestionnaires, ou de tous les guichets.',
  affectation: 'Confiés à',
  guichet: 'Guichet',
  tousGuichets: 'Tous les guichets',
  rechercheTitre: 'Aucun dossier ne correspond',
  rechercheTexte: 'Vérifiez l’orthographe, essayez le début d’un nom ou le numéro du dossier.',
  reprendreVerification: 'Reprendre la vérification de plusieurs documents',
  reserveTitre: 'Page réservée aux gestionnaires',
  reserveTexte: 'Vos dossiers et leur avancement sont dans «\u00a0Gestion des contrats\u00a0».',
  reserveLien: 'Voir mes contrats',
}

export const vues = {
  en_cours_instruction: 'À instruire',
  en_attente_pieces: 'En attente de pièce(s)',
  en_attente_pieces_complementaires: 'En attente de complément',
  prise_en_charge_acceptee: 'Acceptés',
  prise_en_charge_refusee: 'Refusés',
  tous: 'Tous',
}

export const affectations = {
  tous: 'Tous les gestionnaires',
  moi: 'Moi',
  aucune: 'Personne pour l’instant',
}

export const affectation = {
  label: 'Dossier confié à',
  personne: 'Personne pour l’instant',
  libre: 'Non affecté',
  aMoi: 'À moi',
  confieA: (nom: string) => `Confié à ${nom}`,
  prendre: 'Prendre ce dossier',
  rendre: 'Rendre ce dossier',
  pris: (apprenti: string) => `Le dossier ${de(apprenti)} vous est confié.`,
  rendu: 'Le dossier n’est plus confié à personne.',
  devance:
    'Un collègue vient de modifier ce dossier\u00a0: la file est à jour, vérifiez à qui il est confié.',
}

export const bureau = {
  retour: 'File d’instruction',
  suivant: 'Dossier suivant',
  suivi: 'Voir la page du dossier',
  dossier: (numero: string) => `Dossier ${numero}`,
  erreur: 'Le dossier n’a pas pu être affiché',
  introuvableTitre: 'Dossier introuvable',
  introuvable: 'Ce dossier n’existe pas, ou son entreprise ne l’a pas encore validé.',
  pieces: 'Pièces',
  droite: 'Vérification et décision',
  pieceFacultative: '(facultatif)',
  changements: 'Un collègue ou l’entreprise a modifié ce dossier',
  changementsTexte:
    'La version à jour est affichée. Vérifiez-la, puis recommencez\u00a0: ce que vous avez écrit est conservé.',
  depuis: 'Depuis votre lecture\u00a0:',
}

export const examen = {
  regards: 'À vérifier sur le document',
  valeurs: 'À comparer avec le contrat',
  nonRenseigne: 'non renseigné',
  aucunFichier: 'Aucun fichier n’a été déposé.',
  conforme: 'Conforme',
  nonConforme: 'Non conforme',
  verdict: (libelle: string) => `Verdict\u00a0: ${libelle}`,
  motif: 'Motif, tel que l’entreprise le lira',
  motifAide:
    'Dites ce qu’il faut faire pour que la pièce soit acceptée. Ce texte part par e-mail et s’affiche dans le dossier\u00a0: n’y écrivez ni NIR ni donnée de santé.',
  declarer: 'Déclarer non conforme',
  touches: 'Utiliser les touches\u00a0: C (conforme), N (non conforme) et celles qui sont indiquées',
  annonce: (nom: string, phrase: string) => `${nom} · ${phrase}`,
  fait: (libelle: string, conforme: boolean) =>
    `${libelle}\u00a0: pièce ${conforme ? 'conforme' : 'non conforme'}.`,
  retire: (libelle: string) => `${libelle}\u00a0: avis retiré, pièce à vérifier.`,
  nonRepris: (libelle: string) => `${libelle}\u00a0: le verdict n’a pas pu être repris.`,
  nonEnregistre: (libelle: string) => `${libelle}\u00a0: le verdict n’a pas été enregistré.`,
  echec: 'Le verdict n’a pas été enregistré',
  depot: 'Déposer ce qui est arrivé autrement',
  canal: 'Comment le document est-il arrivé\u00a0?',
  canaux: { courrier: 'Par courrier', courriel: 'Par e-mail' },
}

export const signatures = {
  titre: 'Signatures électroniques de ce PDF',
  par: (nom: string | null) => nom ?? 'Signataire non nommé',
  le: (moment: string, horodatee: boolean) => `le ${moment}${horodatee ? ' (horodatée)' : ''}`,
  etats: {
    entiere: 'Ce qu’elle signe est intact.',
    modifiee: 'Ce qu’elle signe a été modifié depuis.',
    illisible: 'Elle n’a pas pu être lue.',
  },
  couvreTout: 'Elle couvre tout le fichier.',
  completee: (revision: number) =>
    `Elle couvre le fichier jusqu’à sa révision ${revision}\u00a0: il a été complété ensuite.`,
  valeur:
    'À titre d’information\u00a0: l’identité des signataires n’est pas vérifiée, et la conformité du document reste à juger.',
  illisibles: 'Ce PDF porte des signatures électroniques qui n’ont pas pu être lues.',
}

export const controles = {
  titre: 'Contrôles du contrat',
  aucun: 'Aucune règle ne signale de point sur ce contrat.',
  bloquant: 'Bloquant',
  avertissement: 'À vérifier',
  erreur: 'Les contrôles n’ont pas pu être affichés',
}

export const decision = {
  titre: 'Décision',
  accepter: 'Accepter la prise en charge',
  refuser: 'Refuser',
  refuserTitre: 'Refuser la prise en charge',
  refuserConfirmer: 'Refuser la prise en charge',
  refuserMotif: 'Motif du refus',
  refuserAide: 'Il est notifié tel quel\u00a0: citez l’article sur lequel il s’appuie.',
  accepterTitre: 'Accepter la prise en charge',
  silence: 'Le délai de réponse de 20 jours est dépassé',
  silenceTexte: (libelle: string, jour: string) =>
    `${libelle}, depuis le ${jour}. Votre décision, expresse, remplacera ce silence\u00a0: l’entreprise a pu en tenir compte, et sera prévenue.`,
  annonce: (nom: string, phrase: string) => `${nom} · ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}.`,
  nePasDecider: 'Ne pas décider maintenant',
  attente: 'Avant d’accepter, ces pièces doivent être déclarées conformes\u00a0:',
  npecMaintenu: 'Celui du contrat\u00a0: un avenant le maintient, sauf décision contraire (art. D6224-5).',
  npecInvalide: 'Indiquez un montant en euros, par exemple 6\u00a0500,00.',
  depot: 'Numéro de dépôt du contrat',
  depose: (numero: string) => `Numéro de dépôt du contrat\u00a0: ${numero}.`,
  depotAide:
    'Il sera imprimé sur l’accord et servira aux avenants. 15 caractères, par exemple 075202209000123.',
  envois: {
    accepter: (entreprise: string) =>
      `Un e-mail préviendra la personne qui suit ce dossier pour ${entreprise}, ou à défaut ses administrateurs\u00a0: l’accord sera à télécharger depuis le dossier.`,
    refuser: (entreprise: string) =>
      `Un e-mail préviendra la personne qui suit ce dossier pour ${entreprise}, ou à défaut ses administrateurs\u00a0: le motif sera à lire dans le dossier.`,
  },
  seraNotifie: (qui: string) => `Le refus et son motif seront aussi notifiés par e-mail\u00a0: ${qui}.`,
  notifie: (qui: string) => `Le refus et son motif ont aussi été notifiés par e-mail\u00a0: ${qui}.`,
  sansAdresse: (qui: string) =>
    `Sans adresse e-mail connue\u00a0: ${qui}. Notifiez-leur le refus par courrier.`,
  notifiesErreur: 'Les personnes à qui notifier le refus n’ont pas pu être affichées',
  rappel: (n: number) => `${n > 1 ? `${n} points restent` : 'Un point reste'} à vérifier sur ce contrat`,
  definitive: 'La décision est définitive.',
  echec: 'La décision n’a pas été enregistrée',
  acceptee: 'La prise en charge est acceptée',
  tacite: 'La prise en charge est réputée acceptée',
  refusee: 'La prise en charge est refusée',
  prise: (date: string) => `Décision prise le ${date}.`,
  montant: (montant: string) => `Niveau de prise en charge\u00a0: ${montant} par an.`,
}
