import { DialogueMotif } from '../socle/motif/dialogue-motif.tsx'
import { useRefuse } from './api.ts'
import { acte as t } from './textes.ts'

/** Refuses to sign, with a reason that the employer reads. */
export function Refus({ jeton, open, onClose }: { jeton: string; open: boolean; onClose: () => void }) {
  const refus = useRefuse(jeton)
  return (
    <DialogueMotif
      open={open}
      title={t.refuserTitre}
      label={t.refuserMotif}
      confirmLabel={t.refuserTitre}
      cancelLabel={t.garder}
      danger
      pending={refus.isPending}
      error={refus.error}
      onClose={onClose}
      onConfirm={(motif) => refus.mutate(motif)}
    >
      <p>{t.refuserTexte}</p>
    </DialogueMotif>
  )
}
