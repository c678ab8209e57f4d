import { addDays, BoundedMap, type DateIso } from '@mon-espace/domain'
/** What time it is: the one source of « now », so that tests, demos and `HORLOGE` can set it. */
export interface Clock {
  now(): Date
}

/** Now as ISO 8601 in UTC. */
export function instant(clock: Clock): string {
  return clock.now().toISOString()
}

/** `seconds` from now (before now when negative) as ISO 8601 in UTC. */
export function instantIn(clock: Clock, seconds: number): string {
  return new Date(clock.now().getTime() + seconds * 1000).toISOString()
}

const jourParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** Today's date in Paris, `YYYY-MM-DD`: the day a French deadline counts. */
export function today(clock: Clock): string {
  return dayOf(clock.now())
}

const HEURE_MS = 3_600_000
/** Days of the hours met: an hour of UTC lies whole in one day of Paris, which is a whole number of hours away from it. */
const jours = new BoundedMap<number, string>(20_000)

/** The day in Paris of an instant, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const heure = Math.floor(date.getTime() / HEURE_MS)
  const known = jours.get(heure)
  if (known !== undefined) return known
  const day = readDay(date)
  jours.set(heure, day)
  return day
}

function readDay(date: Date): string {
  const parts = Object.fromEntries(jourParis.formatToParts(date).map((p) => [p.type, p.value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** The last second in Paris of the day that comes `days` from now, as ISO 8601 in UTC: what is due « au plus tard le » that day. */
export function endOfDayIn(clock: Clock, days: number): string {
  const day = addDays(today(clock) as DateIso, days)
  // Paris is one hour ahead in winter, two in summer.
  const winter = `${day}T22:59:59.000Z`
  return dayOf(new Date(winter)) === day ? winter : `${day}T21:59:59.000Z`
}

const heureParis = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The hour it is in Paris, 0 to 23. */
export const hourInParis = (clock: Clock): number => Number.parseInt(heureParis.format(clock.now()), 10)

/** A clock that starts at `start` and then runs. */
export function clockFrom(start: Date): Clock {
  const offset = start.getTime() - Date.now()
  return { now: () => new Date(Date.now() + offset) }
}

/** A clock that stopped at what this one says now, for what must be told as one moment. */
export function stopped(clock: Clock): Clock {
  const now = clock.now()
  return { now: () => now }
}

export const systemClock: Clock = { now: () => new Date() }
