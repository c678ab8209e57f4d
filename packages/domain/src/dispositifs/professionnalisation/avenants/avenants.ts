import type { Avenants } from '../../../avenants/types.ts'
import type { CheminDe } from '../../../champs/valeurs.ts'
import type { SECTIONS } from '../champs/sections.ts'
import { TYPE_AVENANT } from '../codes/contrat.ts'

/**
 * One type for all: who the person is, the nature of the contract and its first day stay.
 * @source notice 51650#09 of Cerfa 12434*05, « Changement des conditions du contrat »; art. D6325-13 C. trav.
 */
export const AVENANTS: Avenants<CheminDe<typeof SECTIONS> | keyof typeof SECTIONS> = {
  types: [
    {
      code: TYPE_AVENANT,
      change: 'Programme de formation, dates, tuteur, emploi, employeur, paie…',
      ouverts: [
        'employeur',
        'salarie.diplomePlusEleve',
        'salarie.diplomeProfessionnel',
        'salarie.rqth',
        'tuteurs',
        'contrat.emploi',
        'contrat.classification',
        'contrat.niveau',
        'contrat.coefficient',
        'contrat.dateFin',
        'contrat.dureeHebdoHeures',
        'contrat.dureeHebdoMinutes',
        'contrat.minimumConventionnelMensuelCentimes',
        'contrat.salaireBrutCentimes',
        'contrat.entrepriseUtilisatrice',
        'contrat.accordDuree',
        'contrat.accordFormation',
        'contrat.subrogation',
        'formation',
      ],
    },
  ],
  chemins: {
    type: 'contrat.type',
    dateEffet: 'contrat.dateEffetAvenant',
    dateConclusion: 'contrat.dateConclusion',
    dateFin: 'contrat.dateFin',
    numeroInitial: null,
    paie: 'contrat.salaireBrutCentimes',
  },
  propres: ['contrat.dateConclusion', 'contrat.dateEffetAvenant', 'formation.faitA'],
  article: 'D6325-13',
}
