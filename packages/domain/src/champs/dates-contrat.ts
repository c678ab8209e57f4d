import { date } from './definition.ts'

/**
 * When a contract is signed, then begins.
 * @param cerfa how the form asks the first
 */
export const datesContrat = ({ cerfa }: { readonly cerfa: string }) => ({
  dateConclusion: date('Date de conclusion', {
    cerfa,
    requis: 'Indiquez la date de conclusion du contrat (JJ/MM/AAAA).',
    de: 'de conclusion du contrat',
    autresTitres: ['date de conclusion'],
  }),
  dateDebutExecution: date('Début d’exécution du contrat', {
    cerfa: 'Date de début d’exécution du contrat',
    requis: 'Indiquez la date de début d’exécution du contrat (JJ/MM/AAAA).',
    de: 'de début d’exécution du contrat',
    colonne: 'date de début d’exécution',
    autresTitres: ['date de debut', 'date de debut d execution'],
  }),
})
