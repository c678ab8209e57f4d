import { de } from '@mon-espace/ui'

/** Words of screen 4. */
export const recap = {
  intro: 'Relisez ce que vous avez saisi. Rien n’est transmis avant que vous ne validiez.',
  introValide: (numero: string) => `Contrat validé sous le numéro ${numero}.`,
  points: 'À compléter avant de valider',
  avertissements: 'À vérifier',
  adresse: 'Adresse',
  modifier: (libelle: string) => `Modifier ${libelle}`,
  ensuite: {
    titre: 'Ce qui se passe ensuite',
    verrou:
      '«\u00a0Valider\u00a0» verrouille la saisie. Pour changer ensuite une information, «\u00a0Corriger le contrat\u00a0» la rouvre depuis le dossier, jusqu’à la décision de votre OPCO.',
    etapes: (formulaire: string) => [
      `Le contrat reçoit son numéro et le ${formulaire} est pré-rempli, prêt à imprimer et à signer.`,
      `Vous déposez les pièces justificatives\u00a0: le ${formulaire} signé, la convention de formation…`,
      'Votre OPCO instruit le dossier complet et répond dans les 20 jours.',
    ],
  },
  valider: (formulaire: string) => `Valider et générer le ${formulaire}`,
  reprise: 'Le contrat a été modifié ailleurs. Relisez-le, puis validez à nouveau.',
  nonEnregistre: 'Vos dernières modifications ne sont pas encore enregistrées. Réessayez dans un instant.',
  suite: (formulaire: string) => `Voir le ${formulaire}`,
} as const

/** Words of what changes in a copied draft. */
export const copie = {
  /** @param personne empty where the copied contract names nobody yet */
  titre: (personne: string, numero: string | null) =>
    `Ce qui change par rapport au contrat ${personne ? de(personne) : 'copié'}${numero ? `, dossier ${numero}` : ''}`,
  aucun: 'Toutes les réponses comparées sont encore celles du contrat copié.',
  reste: 'Les autres réponses sont celles du contrat copié, tel qu’il est aujourd’hui.',
  /** @param noms labels of what is known here by a mask alone, which two answers may share */
  masque: (noms: readonly string[]) => `Non comparé, car masqué\u00a0: ${noms.join(', ')}.`,
  compte: (n: number) => (n === 1 ? '1\u00a0réponse diffère' : `${n}\u00a0réponses diffèrent`),
  dits: { avant: 'Contrat copié', apres: 'Ce contrat' },
} as const
