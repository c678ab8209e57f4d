import { type Contrat, isDateIso, representantLegalRequis } from '@mon-espace/domain'
import { aujourdhui } from '@mon-espace/module-kit/api'

/** The day on which the apprentice's majority is looked at: conclusion, else first day, else today. */
export function referenceDate({ contrat }: Contrat): string {
  return [contrat.dateConclusion, contrat.dateDebutExecution].find(isDateIso) ?? aujourdhui()
}

/** Whether the block must be open; null while the date of birth does not let anybody say. */
export function representantRequis(contrat: Contrat): boolean | null {
  if (!isDateIso(contrat.apprenti.dateNaissance)) return null
  return representantLegalRequis(contrat.apprenti, referenceDate(contrat))
}
