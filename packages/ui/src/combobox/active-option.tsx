import { Live } from '../feedback/live.tsx'
import { recherche } from '../textes.ts'

// VoiceOver says nothing when `aria-activedescendant` moves from one option to the next; other readers do, and would say it
// twice.
const isApple = (): boolean => /^(Mac|iP)/.test(navigator.platform)

/** Tells the option that the arrows reached, or the one just chosen, to those whose reader does not. */
export function ActiveOption({
  active,
  count,
  chosen,
}: {
  /** The option reached: its label and its place from 0. */
  active: { label: string; rank: number } | undefined
  count: number
  /** The label of the option just chosen, while it still stands in the field. */
  chosen: string | undefined
}) {
  if (!isApple()) return null
  const told = active
    ? recherche.proposition(active.label, active.rank + 1, count)
    : chosen && recherche.choisie(chosen)
  return <Live assertive>{told}</Live>
}
