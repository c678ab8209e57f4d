/** Words of screen 5. */
export const cerfa = {
  valide: (numero: string, suite: string) => `Contrat validé sous le numéro ${numero}. ${suite}`,
  projet:
    'Le contrat n’est pas encore validé\u00a0: ces documents portent la mention «\u00a0PROJET\u00a0» et ne peuvent pas être signés.',
  valider: 'Aller au récapitulatif pour valider',
  preRempli: (formulaire: string) => `${formulaire} pré-rempli`,
  documents: {
    courrier: {
      titre: 'Courrier d’accompagnement',
      aide: 'À joindre si vous envoyez le dossier par courrier.',
    },
    cerfa: { titre: 'Cerfa', aide: 'Deux pages, à signer.' },
    notice: { titre: 'Notice du Cerfa', aide: 'Le sens de chaque case et de chaque code.' },
    liasse: { titre: 'Liasse complète', aide: 'Courrier, Cerfa et notice en un seul fichier.' },
  },
  /** What the pages are when some are added to the form, to sign as well. */
  avecAnnexe: {
    cerfa: 'Deux pages et l’annexe au contrat, toutes à signer.',
    liasse: 'Courrier, Cerfa, annexe au contrat et notice en un seul fichier.',
  },
  voir: 'Voir ici',
  telecharger: 'Télécharger',
  imprimer: 'Imprimer',
  nouvelOnglet: (titre: string) => `${titre} (nouvel onglet)`,
  signer: 'Faire signer en ligne',
  suivre: 'Suivre les signatures',
  continuer: 'Continuer vers les pièces',
  chargement: 'Préparation du document…',
} as const
