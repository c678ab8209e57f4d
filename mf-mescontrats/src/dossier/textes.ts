import type { Demarche } from '@mon-espace/domain/api'

export const page = {
  retour: 'Gestion des contrats',
  dossier: (numero: string) => `Dossier ${numero}`,
  sansNumero: 'Dossier en cours de saisie',
  introuvableTitre: 'Dossier introuvable',
  introuvable: 'Ce dossier n’existe pas, ou il appartient à une autre entreprise que la vôtre.',
  erreur: 'Le dossier n’a pas pu être affiché',
  initial: 'Ouvrir le contrat initial',
  suivi: 'Suivi du dossier',
  instruire: 'Instruire ce dossier',
}

export const situation = {
  titre: 'Où en est le dossier',
  saisie: 'Le contrat est en cours de saisie. Il recevra un numéro une fois validé.',
  correction:
    'Le contrat est de nouveau modifiable. Corrigez-le, validez-le, puis faites signer le nouveau Cerfa\u00a0: le numéro reste le même.',
  pieces: 'Le contrat est validé. L’entreprise doit encore déposer\u00a0:',
  piecesDeposees: 'Le contrat est validé et toutes les pièces demandées sont déposées.',
  complements: 'Des pièces sont à remplacer par l’entreprise\u00a0:',
  instruction: 'Le dossier est complet. L’opérateur de compétences l’étudie et répond dans les 20 jours.',
  tacite: (date: string) =>
    `L’opérateur de compétences n’ayant pas répondu dans les 20\u00a0jours, la prise en charge est réputée acceptée depuis le ${date}.`,
  acceptee: (date: string) => `L’opérateur de compétences a accepté la prise en charge le ${date}.`,
  montant: (montant: string) => `Niveau de prise en charge\u00a0: ${montant} par an.`,
  refusee: (date: string) => `L’opérateur de compétences a refusé la prise en charge le ${date}.`,
  motifRefus: 'Motif\u00a0:',
  annule: 'Le dossier est annulé. Vous pouvez en faire une copie pour recommencer.',
  rompu: 'Le contrat a été rompu avant son terme.',
  reprendre: 'Reprendre la saisie',
  accord: 'Télécharger l’accord de prise en charge',
  refus: 'Télécharger la notification de refus',
  fichierRefus: (numero: string) => `refus-de-prise-en-charge-${numero}.pdf`,
  fichierAccord: (numero: string) => `accord-de-prise-en-charge-${numero}.pdf`,
}

export const suites = {
  titre: 'Et maintenant\u00a0?',
  refus:
    'Vous pouvez corriger le contrat et le présenter à nouveau\u00a0: il recevra un nouveau numéro. Vous pouvez aussi demander par écrit à l’opérateur de compétences de revoir sa décision, en joignant ce qui répond au motif.',
  refusAvenant:
    'Le contrat continue sans ce changement. Vous pouvez déclarer un autre avenant depuis le dossier du contrat initial, ou demander par écrit à l’opérateur de compétences de revoir sa décision, en joignant ce qui répond au motif.',
  silence:
    'Le délai de réponse est passé. Interrogez votre interlocuteur\u00a0: il peut encore vous répondre, ou vous dire ce qui manque.',
  contact: 'Votre interlocuteur\u00a0:',
  corriger: 'Corriger et présenter à nouveau',
}

export const rupture = {
  titre: 'Rupture du contrat',
  fin: (date: string, par: string) => `Le contrat prend fin le ${date}, ${par}.`,
  jours: (n: number) => `${n} ${n > 1 ? 'jours passés' : 'jour passé'} en entreprise.`,
  motif: 'Motif\u00a0:',
  demarches: 'Ce que chacun doit faire',
  pour: (personne: string): Record<Demarche['pour'], string> => ({
    employeur: 'Employeur.',
    personne: `${personne}.`,
    centre: 'Organisme de formation.',
  }),
  avant: (date: string) => `Jusqu’au ${date}.`,
  article: (article: string) => `Art.\u00a0${article}.`,
  lettre: 'Télécharger la lettre de notification',
}

export const contrats = {
  titre: 'Contrats de ce dossier',
  initial: (numero: string) => `Contrat initial, dossier ${numero}`,
  avenant: (rang: number, numero: string | null) =>
    numero === null
      ? `Avenant n°\u00a0${rang}, en cours de saisie`
      : `Avenant n°\u00a0${rang}, dossier ${numero}`,
  depuis: (date: string) => `, à partir du ${date}`,
}

export const signature = {
  titre: 'Signature en ligne',
  proposee:
    'Sans imprimante\u00a0: chacun lit et signe le Cerfa depuis son téléphone, et il se dépose seul dans le dossier.',
  avec: (joints: string) => `Avec le contrat\u00a0: ${joints}.`,
  reste: (joints: string) => `Reste signé par tous\u00a0: ${joints}.`,
  sans: (joints: string) => `N’est plus à signer avec lui\u00a0: ${joints}.`,
  lancer: 'Faire signer en ligne',
  suivre: 'Suivre les signatures',
}

export const pieces = {
  titre: 'Pièces justificatives',
  apresSaisie: 'Vous pourrez aussi les ajouter au dernier écran de la saisie.',
  autres: 'Autres pièces possibles',
}

export const documents = {
  titre: 'Documents du contrat',
  projet: 'Tant que le contrat n’est pas validé, « PROJET » est imprimé en travers de chaque page.',
  cerfa: 'Cerfa pré-rempli',
  courrier: 'Courrier d’accompagnement',
  notice: 'Notice du Cerfa',
  liasse: 'Liasse complète',
  recepisse: 'Récépissé de dépôt',
}

export const contrat = {
  titre: 'Le contrat',
  employeur: 'Employeur',
  diplome: 'Diplôme visé',
  organisme: 'Organisme de formation',
  dates: 'Dates',
  du: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  duree: 'Durée',
  saisi: 'Créé le',
  depot: 'Numéro de dépôt',
  valide: 'Validé le',
  gestionnaire: 'Gestionnaire',
  suivi: 'Suivi par',
  administrateurs: 'Les administrateurs de l’entreprise',
}

export const historique = {
  titre: 'Historique',
  vide: 'Rien ne s’est encore passé sur ce dossier.',
  erreur: 'L’historique n’a pas pu être affiché',
}

export const actions = {
  titre: 'Autres actions',
  copier: 'Copier dans un nouveau contrat',
  copierPlusieurs: 'Copier pour plusieurs personnes',
  copierConfirmer: 'Créer le contrat',
  copierTexte:
    'Le nouveau contrat reprend l’employeur, les maîtres d’apprentissage ou tuteurs, la formation et les dates\u00a0; vous y saisissez une autre personne.',
  copierPersonne: 'Reprendre aussi la personne',
  copierPersonneAide:
    'Son identité, sa rémunération et son contrat précédent, pour un contrat refait avec elle.',
  corriger: 'Corriger le contrat',
  annuler: 'Annuler le dossier',
  amender: 'Déclarer un avenant',
  rompre: 'Déclarer une rupture',
  supprimer: 'Supprimer le brouillon',
  garder: 'Garder le dossier',
  corrigerTitre: 'Corriger le contrat',
  corrigerTexte:
    'Le contrat redevient un brouillon et garde son numéro. Après une nouvelle validation, il faudra faire signer le nouveau Cerfa et le déposer.',
  corrigerMotif: 'Que faut-il corriger\u00a0?',
  annulerTitre: 'Annuler le dossier',
  annulerTexte: 'Le dossier sera fermé\u00a0: il ne pourra plus être modifié ni instruit.',
  annulerMotif: 'Pourquoi l’annulez-vous\u00a0?',
  supprimerTitre: 'Supprimer le brouillon',
  supprimerTexte: 'Tout ce qui a été saisi et déposé dans ce brouillon sera effacé.',
  motifAide: 'En quelques mots. Le motif figure dans l’historique du dossier.',
}
