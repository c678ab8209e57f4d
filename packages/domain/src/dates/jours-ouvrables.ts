import { addDays, dayOfWeek } from './arithmetique.ts'
import type { DateIso } from './date-iso.ts'
import { isJourFerie, type ZoneFeriee } from './jours-feries.ts'

/** « Jour ouvrable »: Monday to Saturday, public holidays left out. @source usage of art. D6224-1 C. trav. */
export function isJourOuvrable(date: DateIso, zone: ZoneFeriee = 'metropole'): boolean {
  return dayOfWeek(date) !== 0 && !isJourFerie(date, zone)
}

/** The `nombre`-th working day after a day, which itself does not count. */
export function addJoursOuvrables(date: DateIso, nombre: number, zone: ZoneFeriee = 'metropole'): DateIso {
  let jour = date
  for (let restants = nombre; restants > 0; ) {
    jour = addDays(jour, 1)
    if (isJourOuvrable(jour, zone)) restants -= 1
  }
  return jour
}
