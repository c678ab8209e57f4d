import { avertissement } from '../../../../controles/constat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** « Premier contrat » of somebody who was already an apprentice. @source notice 51649#09, « Type de contrat » */
export const premierContrat: Regle = ({ contrat, apprenti }) =>
  contrat.type === '11' && apprenti.situationAvantContrat === '4'
    ? [avertissement('premier_contrat', 'contrat.type', MESSAGES.premierContrat)]
    : []
