import { dayNumber, formatDateLong, formatRelativeDeadline } from '@mon-espace/ui'

/** A deadline in words, and how pressing it is. */
export type Quand = ReturnType<typeof formatRelativeDeadline>

/** Past this many days a delay is told by its date: nobody pictures 143 days. */
const PROCHE_JOURS = 10

/** Says a deadline in days when it is near, before or after, and as a date when it is far. Both are ISO days. */
export function quand(echeance: string, aujourdhui: string): Quand {
  const said = formatRelativeDeadline(echeance, aujourdhui)
  const [end, now] = [dayNumber(echeance), dayNumber(aujourdhui)]
  if (end === null || now === null || now <= end) return said
  const late = now - end > PROCHE_JOURS ? `dépassée depuis le ${formatDateLong(echeance)}` : said.text
  return { ...said, text: `échéance ${late}` }
}
