import { formatDateLong, formatTime } from '@mon-espace/ui'

const two = (n: number) => String(n).padStart(2, '0')

/** The day of an instant on the person's own clock, « 1er septembre 2026 ». */
export function formatDay(instant: string): string {
  const date = new Date(instant)
  return formatDateLong(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`)
}

/** « 1er septembre 2026 à 14:02 ». */
export function formatInstant(instant: string): string {
  return `${formatDay(instant)} à ${formatTime(new Date(instant))}`
}
