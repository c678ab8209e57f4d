/**
 * The `id` of the control that bears this `name`: « apprenti.dateNaissance » → « champ-apprenti.dateNaissance ».
 * Error summaries and « il reste à compléter » lists link to it.
 */
export function fieldId(name: string): string {
  return `champ-${name}`
}

/** Puts the cursor in the field of this name and brings its label into view. Answers false when it is not on the screen. */
export function focusField(name: string): boolean {
  const control = document.getElementById(fieldId(name))
  if (!control) return false
  const whole = control.closest('.me-field, .me-file') ?? control
  whole.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  return true
}
