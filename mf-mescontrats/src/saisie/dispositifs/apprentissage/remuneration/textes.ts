import { annee } from '../../../calculs/textes.ts'

/** Words of the pay. */
export const pourquoi = {
  embauche: 'Salaire brut mensuel à l’embauche',
  attenteSmc:
    'Indiquez le salaire minimum conventionnel, la date de naissance et les dates du contrat\u00a0: les périodes à remplir s’afficheront ici.',
  attente: 'La rémunération se calcule dès que la date de naissance et les dates du contrat sont connues.',
} as const

export const taux = {
  titre: 'Pourcentage payé à chaque période',
  aide: 'Il ne peut pas être inférieur au minimum légal, rappelé pour chaque période.',
  libelle: (n: number, debut: string, fin: string) => `${annee(n)}, du ${debut} au ${fin}`,
  unite: (base: string) => `% du ${base}`,
  minimum: (montant: string, taux: string, base: string) =>
    `Minimum\u00a0: ${montant} brut par mois, soit ${taux}\u202f% du ${base}.`,
  montant: (montant: string) => `Ce pourcentage donne ${montant} brut par mois.`,
  plus: 'Payer plus que le minimum',
  retour: 'Revenir aux minimums calculés',
} as const
