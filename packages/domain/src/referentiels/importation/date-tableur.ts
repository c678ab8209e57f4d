import { addDays } from '../../dates/arithmetique.ts'
import type { DateIso } from '../../dates/date-iso.ts'
import { parseDate } from '../../formats/date.ts'

/** Day zero of the serial dates of a spreadsheet, chosen so that its false 29 February 1900 does not count. */
const ORIGINE: DateIso = '1899-12-30'
const JOUR_S = 86_400
/** Programs that count days in local time miss midnight by some seconds. */
const PRES_DE_MINUIT_S = 60

/** The day meant by an hour, in seconds of the day: the nearest, close to midnight; undefined elsewhere, where nobody can tell. */
function nearestDay(jour: DateIso, secondes: number): DateIso | undefined {
  if (secondes <= PRES_DE_MINUIT_S) return jour
  return secondes >= JOUR_S - PRES_DE_MINUIT_S ? addDays(jour, 1) : undefined
}

/** A day, an hour after it, and whether it is told in UTC. Another offset is that of the place where the day was written. */
const AVEC_HEURE =
  /^(\S.*?)[T ]([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/

const aParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function parseJourHeure(texte: string): DateIso | undefined {
  const [, ecrit = '', heure = '', minute = '', seconde = '0', zone] = AVEC_HEURE.exec(texte) ?? []
  const jour = parseDate(ecrit)
  if (jour === null) return undefined
  const secondes = Number(heure) * 3600 + Number(minute) * 60 + Number(seconde)
  const proche = nearestDay(jour, secondes)
  if (proche !== undefined || zone !== 'Z') return proche
  // What was midnight in Paris is the evening before in UTC.
  const local = aParis.format(Date.parse(`${jour}T00:00:00Z`) + secondes * 1000)
  return parseJourHeure(local)
}

/**
 * A date of a cell: a serial number, or a day as people and programs write it; undefined when it is none, or when an hour or
 * anything else that follows the day leaves a doubt.
 */
export function parseDateTableur(cellule: string): DateIso | undefined {
  const propre = cellule.trim()
  const serie = /^(\d{5})(\.\d+)?$/.exec(propre)
  if (serie) return nearestDay(addDays(ORIGINE, Number(serie[1])), Math.round(Number(serie[2] ?? 0) * JOUR_S))
  return parseDate(propre) ?? parseJourHeure(propre)
}
