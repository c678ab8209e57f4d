/** Words of a person picked among the known employees, or created. */
export const salaries = {
  mode: 'Qui est-ce\u00a0?',
  selectionner: 'Sélectionner un salarié',
  aideSelectionner: 'Tapez les premières lettres de son nom.',
  creer: 'Créer un salarié',
  choisi: (nom: string) => `${nom}, de la liste de vos salariés`,
  changer: 'Changer de personne',
  /** In contracts of either kind. */
  suivis: (n: number) =>
    n === 0 ? 'Ne suit personne en ce moment' : n === 1 ? 'Suit 1 personne' : `Suit ${n}\u00a0personnes`,
  enregistrer: 'Ajouter à la liste de vos salariés',
  enregistre: (nom: string) =>
    `${nom} est dans la liste de vos salariés\u00a0: vous pourrez le choisir la prochaine fois.`,
  incomplet: 'Indiquez d’abord son nom, son prénom et sa date de naissance.',
  echec: 'Ce salarié n’a pas pu être ajouté à votre liste. Sa saisie dans ce contrat est conservée.',
} as const
