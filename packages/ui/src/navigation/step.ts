import type { Tone } from '../feedback/tone.ts'
import type { IconName } from '../icons/traces.ts'
import { etapes } from '../textes.ts'

/** Where a step stands. `current` is the one on the screen. */
export type StepState = 'done' | 'current' | 'todo' | 'attention' | 'locked'

/** One step of a path. */
export interface Step {
  id: string
  label: string
  state: StepState
  /** In place of the state's word: « 2 points à voir ». */
  note?: string | undefined
  /** Where it is. Absent: it cannot be reached yet. */
  href?: string | undefined
}

/** The word, the drawing and the tone of each state. */
export const stepLook: Record<StepState, { word: string; icon: IconName; tone: Tone }> = {
  done: { word: etapes.complete, icon: 'oui', tone: 'success' },
  current: { word: etapes.enCours, icon: 'modifier', tone: 'info' },
  todo: { word: etapes.aFaire, icon: 'vide', tone: 'neutral' },
  attention: { word: etapes.aVoir, icon: 'alerte', tone: 'warning' },
  locked: { word: etapes.fermee, icon: 'cadenas', tone: 'neutral' },
}
