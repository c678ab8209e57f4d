import './progress.css'
import { formatTaux } from '@mon-espace/domain'
import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { envoiLong } from '../textes.ts'

/** Long work under way: what it is, how far it is, and a way to stop it. */
export function Progress({
  label,
  value,
  onCancel,
  cancelLabel,
  stopLabel,
}: {
  label: string
  /** 0 to 1; null or absent while unknown. */
  value?: number | null | undefined
  onCancel?: (() => void) | undefined
  /** Begins by « Annuler », and says what to those who hear the button alone. */
  cancelLabel?: string | undefined
  /** What the button says in place of « Annuler »: where what is done stays done. */
  stopLabel?: string | undefined
}): ReactNode {
  const known = value === null || value === undefined ? undefined : Math.min(1, Math.max(0, value))
  return (
    <div className="me-progress" data-mots={stopLabel ? '' : undefined}>
      <div className="me-progress__words">
        <span>{label}</span>
        {known === undefined ? null : <span>{formatTaux(Math.floor(known * 100))}</span>}
      </div>
      <progress aria-label={label} max={1} value={known} />
      {onCancel ? (
        <Button variant="quiet" small icon="croix" onClick={onCancel} aria-label={cancelLabel}>
          {stopLabel ?? envoiLong.annuler}
        </Button>
      ) : null}
    </div>
  )
}
