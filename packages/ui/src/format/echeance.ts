import { dayNumber, formatDateLong } from '@mon-espace/domain'

/** A deadline in words, and how pressing it is. */
export interface Echeance {
  /** « aujourd’hui », « dans 3 jours », « au plus tard le 8 septembre 2026 », « dépassée de 2 jours », « dépassée depuis le 2 mars 2026 ». */
  text: string
  urgency: 'passee' | 'proche' | 'loin'
}

const NEAR_DAYS = 10

const days = (count: number) => (count === 1 ? '1\u00a0jour' : `${count}\u00a0jours`)

/**
 * Says a deadline in days when it is near (ten days or less, before or after) and as a date when it is far: nobody
 * pictures 143 days.
 * Both are ISO days; `today` is given, never read from a clock.
 */
export function formatRelativeDeadline(deadline: string, today: string): Echeance {
  const [end, now] = [dayNumber(deadline), dayNumber(today)]
  if (end === null || now === null) return { text: deadline, urgency: 'loin' }
  const left = end - now
  if (left < -NEAR_DAYS) return { text: `dépassée depuis le ${formatDateLong(deadline)}`, urgency: 'passee' }
  if (left < 0) return { text: `dépassée de ${days(-left)}`, urgency: 'passee' }
  if (left === 0) return { text: 'aujourd’hui', urgency: 'proche' }
  if (left === 1) return { text: 'demain', urgency: 'proche' }
  if (left <= NEAR_DAYS) return { text: `dans ${days(left)}`, urgency: 'proche' }
  return { text: `au plus tard le ${formatDateLong(deadline)}`, urgency: 'loin' }
}
