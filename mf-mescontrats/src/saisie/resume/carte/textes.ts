import { points } from '../../textes.ts'

/** Words of the card that sums the contract up. */
export const resume = {
  personne: 'Nom',
  ou: 'Employeur',
  quand: 'Dates',
  diplome: 'Diplôme',
  transmission: 'À transmettre à l’OPCO',
  auPlusTard: (date: string) => `au plus tard le ${date}`,
  remuneration: 'Rémunération',
  financement: 'Prise en charge',
  inconnu: 'à compléter',
  age: (n: number) => `${n}\u00a0ans au début du contrat`,
  dates: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  instruction: 'Fixée à l’instruction',
  embauche: (m: string) => `${m} brut par mois à l’embauche`,
  parAn: (m: string) => `${m} par an`,
  reste: (n: number) => (n === 0 ? 'Il ne reste rien à compléter' : `Il reste ${points(n)} à compléter`),
} as const
