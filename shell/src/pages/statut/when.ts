const format = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short' })

/** An instant as this page says it: day and minute. */
export const when = (instant: string): string => format.format(new Date(instant))
