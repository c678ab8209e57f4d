/** Why the funding is what it is. */
export const EXPLICATIONS = {
  branche: (f: { cpne: string; montant: string; depuis: string; exemple: boolean }) => ({
    titre: 'Montant de la branche',
    texte: `${f.montant} de l’heure, fixé par la branche (${f.cpne}) depuis le ${f.depuis}${f.exemple ? ' (exemple, non officiel)' : ''}.`,
  }),
  forfaitLegal: (f: { montant: string }) => ({
    titre: 'Forfait légal',
    texte: `Notre référentiel n’a pas de montant de branche : à défaut, ${f.montant} de l’heure.`,
  }),
  forfaitPrioritaire: (f: { montant: string }) => ({
    titre: 'Forfait légal d’un public prioritaire',
    texte: `Notre référentiel n’a pas de montant de branche : à défaut, ${f.montant} de l’heure, parce que le salarié est d’un public prioritaire.`,
  }),
  total: (f: { heures: string; montant: string }) => ({
    titre: 'Montant total',
    texte: `Pour ${f.heures} heures d’évaluation, d’accompagnement et d’enseignement : ${f.montant}.`,
  }),
  operateur: (f: { montant: string }) => ({
    titre: 'Montant fixé par l’opérateur de compétences',
    texte: `${f.montant} pour tout le contrat, fixé par l’opérateur de compétences.`,
  }),
} as const
