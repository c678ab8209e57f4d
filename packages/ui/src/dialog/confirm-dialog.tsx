import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { boite } from '../textes.ts'
import { Dialog } from './dialog.tsx'

/** Asks once, in a sentence that says what will happen and to whom; the button repeats the verb. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  cancelLabel = boite.annuler,
  danger,
  pending,
  onConfirm,
  onClose,
}: {
  open: boolean
  title: ReactNode
  children: ReactNode
  /** The verb: « Retirer le dossier ». */
  confirmLabel: string
  cancelLabel?: string | undefined
  /** It cannot be undone. */
  danger?: boolean | undefined
  pending?: boolean | undefined
  onConfirm: () => void
  onClose: () => void
}) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{cancelLabel}</Button>
          <Button variant={danger ? 'danger' : 'primary'} pending={pending} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
