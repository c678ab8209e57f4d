import './skeleton.css'
import { attente } from '../textes.ts'

/** The shape of what is coming, shown only after a second of waiting (before that, nothing at all). */
export function Skeleton({
  lines = 3,
  label = attente.chargement,
}: {
  lines?: number | undefined
  /** Told aloud in place of the drawing. */
  label?: string | undefined
}) {
  return (
    <div className="me-skeleton" role="status">
      <span className="me-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike.
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  )
}
