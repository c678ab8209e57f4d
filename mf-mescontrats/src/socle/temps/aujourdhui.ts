const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** Today `YYYY-MM-DD` where the deadlines run: in metropolitan France, wherever the laptop is. */
export function aujourdhui(): string {
  return jour.format(new Date())
}

/** The same of an instant: the day it was there. */
export function jourDe(instant: string): string {
  return jour.format(new Date(instant))
}
