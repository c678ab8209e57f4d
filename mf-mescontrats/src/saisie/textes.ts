/** Words of the entry's frame: steps, bar, autosave, summary. */
export const communs = { recapitulatif: 'Récapitulatif', pieces: 'Pièces justificatives' } as const

/** Words of the frame while the contract, and so its kind, is not known. */
export const attente = {
  sujet: 'Contrat',
  parcours: 'Saisie du contrat',
  formulaire: 'Cerfa',
  personne: { titre: 'Données de la personne', court: 'Personne' },
} as const

/** Words of a kind that has none of its own. */
export const saisie = {
  parcours: (libelle: string) => `Saisie\u00a0: ${libelle}`,
  formulaire: 'Formulaire',
  bloc: 'Faut-il le renseigner\u00a0?',
} as const

export const cadre = {
  gestion: 'Gestion des contrats',
  etape: (rang: number, total: number) => `étape ${rang} sur ${total}`,
  precedent: 'Précédent',
  continuer: 'Continuer',
  revenir: 'Revenir au récapitulatif',
  points: (n: number) => (n === 1 ? '1\u00a0point à compléter' : `${n}\u00a0points à compléter`),
  aVerifier: 'Complet, à vérifier',
  apresValidation: 'Après validation',
  chargement: 'Ouverture du contrat…',
  ecranAbsent: 'Cet écran n’a pas pu être affiché.',
  ecranAbsentDetail:
    'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est conservé dans cette page.',
  introuvable: 'Ce contrat n’existe pas, ou n’est pas accessible avec votre compte.',
  panne: 'Le contrat n’a pas pu être ouvert.',
  reessayer: 'Réessayer',
  retour: 'Retour à mesContrats',
  fige: 'Ce contrat est validé\u00a0: il ne se modifie plus ici.',
  figeDetail: 'Pour changer une information, demandez une correction depuis le dossier.',
  relire: 'Relire le récapitulatif',
  ouvrirDossier: 'Ouvrir le dossier',
} as const

export const enregistrement = {
  session: 'Vous avez été déconnecté(e). Votre saisie est conservée ici.',
  reconnecter: 'Me reconnecter',
  fige: 'Ce contrat a été validé entre-temps\u00a0: vos dernières modifications ne peuvent plus être enregistrées.',
  refuse: (message: string) => `Non enregistré. ${message}`,
  maintenant: 'Réessayer maintenant',
  conflit: 'Ce contrat a été modifié ailleurs pendant votre saisie.',
  comparer: 'Comparer et choisir',
  illisibles: (n: number) =>
    n === 1
      ? 'Une réponse n’est pas enregistrée\u00a0: écrivez-la en chiffres.'
      : `${n}\u00a0réponses ne sont pas enregistrées\u00a0: écrivez-les en chiffres.`,
} as const

/** What is told of a number typed as words. */
export const illisible = {
  entier: (unite = '') =>
    `Indiquez un nombre entier en chiffres, par exemple «\u00a0${`35 ${unite}`.trim()}\u00a0».`,
  heures: 'Indiquez des heures et des minutes, par exemple 35\u00a0h\u00a030.',
  nombre: 'Indiquez un nombre en chiffres, par exemple 53 ou 53,5.',
  montant: 'Indiquez un montant en chiffres, par exemple 1\u00a0504,10.',
} as const

export const resume = {
  titre: 'Votre contrat',
  de: 'Votre contrat\u00a0: ',
  reste: (n: number) => (n === 0 ? 'Complet' : `Il reste ${points(n)}`),
} as const

/** « 1 point », « 3 points » */
export function points(n: number): string {
  return n === 1 ? '1\u00a0point' : `${n}\u00a0points`
}
