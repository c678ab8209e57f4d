import { day } from '../../../controles/lecture.ts'
import type { ContexteControle } from '../../../controles/types.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import type { Contrat } from '../champs/sections.ts'

/** Day of reference of ages: the start of execution, or today while it is not known. */
export function startOrToday({ contrat }: Contrat, { aujourdhui }: ContexteControle): DateIso {
  return day(contrat.dateDebutExecution) ?? aujourdhui
}
