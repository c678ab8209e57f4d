import type { IconName } from '../icons/traces.ts'

/** What a colour says. A word always says it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

/** The drawing that goes with each tone unless another is chosen. */
export const toneIcon: Record<Tone, IconName> = {
  neutral: 'vide',
  info: 'info',
  success: 'oui',
  warning: 'alerte',
  error: 'erreur',
}
