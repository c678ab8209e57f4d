/** Words of the pay. */
export const paie = {
  attente:
    'La rémunération se calcule dès que la nature du contrat, ses dates, la date de naissance et le diplôme sont connus.',
  embauche: { mois: 'Salaire brut mensuel à l’embauche', heure: 'Salaire brut horaire à l’embauche' },
  heure: (montant: string) => `${montant} de l’heure`,
  mois: (montant: string) => `${montant} par mois`,
  minimum: (montant: string) => `Minimum légal\u00a0: ${montant}.`,
} as const
