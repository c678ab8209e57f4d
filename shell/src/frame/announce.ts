/** Says a sentence to a screen reader: politely, or at once. The same sentence twice is said twice. */
export function announce(message: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  const region = document.getElementById(urgency === 'polite' ? 'annonces-polies' : 'annonces-pressantes')
  if (!region) return
  region.textContent = ''
  // A reader only speaks of what changes in a region it already knows to be empty.
  setTimeout(() => {
    region.textContent = message
  }, 50)
}
