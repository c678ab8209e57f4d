/** Words of what the OPCO pays. */
export const versements = {
  titre: 'Versements de l’opérateur de compétences',
  libelle: 'Versement',
  exigible: 'Échéance',
  depuis: (date: string) => `${date} (exigible)`,
  beneficiaire: 'Versé à',
  montant: 'Montant',
  total: (montant: string) => `Total\u00a0: ${montant}`,
  pourquoi: 'Pourquoi ces montants\u00a0?',
  article: (article: string) => `(art.\u00a0${article})`,
  erreur: 'Les versements n’ont pas pu être affichés',
} as const
