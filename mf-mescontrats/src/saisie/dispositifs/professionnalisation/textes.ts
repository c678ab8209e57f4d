import { ecranSalarie } from './salarie/titre.ts'

/** Words of the screens of a « contrat de professionnalisation », beside those of their questions. */
export const saisie = {
  sujet: 'Contrat de professionnalisation',
  parcours: 'Saisie du contrat de professionnalisation',
  formulaire: 'Cerfa EJ 20',
  signature:
    'Imprimez le Cerfa, puis faites-le signer par l’employeur et le salarié. Joignez-y le programme de la formation.',
} as const

export const ecrans = {
  employeur: {
    titre: 'Données employeur',
    court: 'Employeur',
    sujet: 'Vérifiez ce que nous savons de votre entreprise et complétez.',
  },
  salarie: ecranSalarie,
  contrat: {
    titre: 'Données contrat',
    court: 'Contrat et formation',
    sujet:
      'Indiquez les dates, l’emploi et la formation\u00a0: la durée, la rémunération et la part de la formation se calculent.',
  },
} as const
