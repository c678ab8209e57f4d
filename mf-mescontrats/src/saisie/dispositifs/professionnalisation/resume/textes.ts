/** Words of the summary of a « contrat de professionnalisation », beside those of any. */
export const resume = {
  salarie: 'Salarié(e)',
  utilisatrice: 'Entreprise utilisatrice',
  qualification: 'Qualification visée',
  formation: 'Formation',
  part: (part: string) => `${part} du contrat`,
  heures: (heures: string) => `${heures}\u00a0heures`,
  age: (n: number) => `${n}\u00a0ans à la conclusion du contrat`,
  prioritaire: 'public prioritaire',
  financement: (montant: string) => `${montant} par heure de formation`,
  embauche: { mois: 'par mois à l’embauche', heure: 'de l’heure à l’embauche' },
} as const
