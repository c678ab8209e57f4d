const INTRO = 'Déposez chaque document ici\u00a0; vous pouvez aussi revenir plus tard, depuis le dossier.'

/** Words of screen 6. */
export const pieces = {
  intro: INTRO,
  valide: (numero: string) => `Contrat validé sous le numéro ${numero}. ${INTRO}`,
  visible: 'Le contrat est maintenant visible dans Gestion des contrats.',
  ouvrir: 'Voir le dossier dans Gestion des contrats',
  attendues: 'Documents à envoyer',
  autres: 'Autres documents possibles',
  manque: (n: number) => (n === 1 ? 'Il manque encore 1 document.' : `Il manque encore ${n}\u00a0documents.`),
  complet: 'Tous les documents demandés sont déposés\u00a0: votre OPCO peut instruire le dossier.',
  projet:
    'Les documents se déposent une fois le contrat validé\u00a0: la liste ci-dessous dit lesquels préparer.',
  valider: 'Aller au récapitulatif pour valider',
  terminer: 'Terminer',
} as const
