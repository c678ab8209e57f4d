const MINUTE = 60

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })

const count = (n: number, word: string) => `${n}\u00a0${word}${n > 1 ? 's' : ''}`

/**
 * When to come back, for a person: « dans 40 secondes », « dans 3 minutes, à 14:05 », « dans un instant » when the
 * service does not say.
 */
export function waitWords(seconds: number | undefined, now = new Date()): string {
  if (seconds === undefined) return 'dans un instant'
  const rounded = Math.max(1, Math.ceil(seconds))
  if (rounded < MINUTE) return `dans ${count(rounded, 'seconde')}`
  const minutes = Math.ceil(rounded / MINUTE)
  const at = clock.format(now.getTime() + minutes * MINUTE * 1000)
  if (minutes < 90) return `dans ${count(minutes, 'minute')}, à ${at}`
  return `dans ${count(Math.ceil(minutes / 60), 'heure')}`
}
