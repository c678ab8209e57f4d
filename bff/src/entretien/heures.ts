import { type Clock, hourInParis } from '../store/clock.ts'

/** Nobody is written to before seven in the morning, or after eight in the evening. */
const HEURES = [7, 20] as const

/** May the service write by itself now? */
export function isHeureOuvree(clock: Clock): boolean {
  const heure = hourInParis(clock)
  return heure >= HEURES[0] && heure < HEURES[1]
}
