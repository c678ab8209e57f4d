/** « 14:02 »: the hour, on the person's own clock. */
export function formatTime(instant: Date): string {
  return `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`
}
