/** The day it is in France, `YYYY-MM-DD`, wherever the browser thinks it is. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now)
}
