import { jourDe } from '@mon-espace/module-kit/api'
import { formatDateLong } from '@mon-espace/ui'

const heure = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** « 1er septembre 2026 à 14:02 », where the deadlines run. */
export const formatInstant = (instant: string): string =>
  `${formatDateLong(jourDe(instant))} à ${heure.format(new Date(instant))}`
