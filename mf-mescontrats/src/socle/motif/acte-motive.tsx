import type { Dossier } from '@mon-espace/domain/api'
import type { UseMutationResult } from '@tanstack/react-query'
import { useReprise } from '../conflit/use-reprise.ts'
import { DialogueMotif, type DialogueMotifProps } from './dialogue-motif.tsx'

interface ActeMotiveProps extends Omit<DialogueMotifProps, 'pending' | 'error' | 'onConfirm'> {
  dossier: Pick<Dossier, 'id' | 'version'>
  acte: Pick<
    UseMutationResult<unknown, Error, { version: number; motif: string }>,
    'mutate' | 'isPending' | 'error'
  >
  /** What comes once it is done; the dialog closes where it is left out. */
  onFait?: () => void
}

/** An act on a dossier that wants a reason, at the version that is on the screen. */
export function ActeMotive({ dossier: { id, version }, acte, onFait, ...dialogue }: ActeMotiveProps) {
  const onError = useReprise(id)
  return (
    <DialogueMotif
      {...dialogue}
      pending={acte.isPending}
      error={acte.error}
      onConfirm={(motif) =>
        acte.mutate({ version, motif }, { onError, onSuccess: () => (onFait ?? dialogue.onClose)() })
      }
    />
  )
}
