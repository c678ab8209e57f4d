import { avertissement } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** « Premier contrat » of somebody who was already an apprentice. @source notice 51649#09, « Type de contrat » */
export const premierContrat: Regle = ({ contrat, apprenti }) =>
  contrat.type === '11' && apprenti.situationAvantContrat === '4'
    ? [avertissement('premier_contrat', 'contrat.type', MESSAGES.premierContrat)]
    : []
