import type { Dossier } from '@mon-espace/domain/api'
import { useCancelDossier } from '../../socle/api/cancel-dossier.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { DialogueMotif } from '../../socle/motif/dialogue-motif.tsx'
import { actions as t } from '../textes.ts'

/** Closes the dossier for good, with a reason. */
export function Annulation({
  dossier: { id, version },
  open,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onClose: () => void
}) {
  const onError = useReprise(id)
  const annulation = useCancelDossier(id)
  return (
    <DialogueMotif
      open={open}
      title={t.annulerTitre}
      label={t.annulerMotif}
      help={t.motifAide}
      confirmLabel={t.annuler}
      cancelLabel={t.garder}
      danger
      pending={annulation.isPending}
      error={annulation.error}
      onClose={onClose}
      onConfirm={(motif) => annulation.mutate({ version, motif }, { onError, onSuccess: onClose })}
    >
      <p>{t.annulerTexte}</p>
    </DialogueMotif>
  )
}
