/** Words of the screens of an apprenticeship contract, beside those of their questions. */
export const saisie = {
  sujet: 'Contrat d’apprentissage',
  parcours: 'Saisie du contrat d’apprentissage',
  formulaire: 'Cerfa FA 13',
  signature:
    'Imprimez le Cerfa et faites-le signer par l’employeur, l’apprenti(e) (avec son représentant légal pour un mineur) et le CFA.',
} as const

export const ecrans = {
  employeur: {
    titre: 'Données employeur',
    court: 'Employeur',
    sujet: 'Vérifiez ce que nous savons de votre entreprise et complétez.',
  },
  apprenti: {
    titre: 'Données apprenti(e) & maîtres d’apprentissage',
    court: 'Apprenti(e) et maîtres',
    sujet: 'Ayez sous la main sa carte Vitale et une pièce d’identité.',
  },
  contrat: {
    titre: 'Données contrat',
    court: 'Contrat et formation',
    sujet: 'Indiquez les dates, le salaire et la formation\u00a0: le reste se calcule.',
  },
} as const
