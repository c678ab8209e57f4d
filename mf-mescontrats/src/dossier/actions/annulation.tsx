import type { Dossier } from '@mon-espace/domain/api'
import { useCancelDossier } from '../../socle/api/cancel-dossier.ts'
import { ActeMotive } from '../../socle/motif/acte-motive.tsx'
import { actions as t } from '../textes.ts'

/** Closes the dossier for good, with a reason. */
export function Annulation({
  dossier,
  open,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onClose: () => void
}) {
  return (
    <ActeMotive
      dossier={dossier}
      acte={useCancelDossier(dossier.id)}
      open={open}
      title={t.annulerTitre}
      label={t.annulerMotif}
      help={t.motifAide}
      confirmLabel={t.annuler}
      cancelLabel={t.garder}
      danger
      onClose={onClose}
    >
      <p>{t.annulerTexte}</p>
    </ActeMotive>
  )
}
