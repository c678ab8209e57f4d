import type { Dossier } from '@mon-espace/domain/api'
import { useCancelSignature } from '../socle/api/ask-signature.ts'
import { ActeMotive } from '../socle/motif/acte-motive.tsx'
import { circuit as t } from './textes.ts'

/** Ends the signature under way, with a reason. */
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
      acte={useCancelSignature(dossier.id)}
      open={open}
      title={t.annuler}
      label={t.annulerMotif}
      help={t.annulerAide}
      confirmLabel={t.annuler}
      cancelLabel={t.garder}
      danger
      onClose={onClose}
    >
      <p>{t.annulerTexte}</p>
    </ActeMotive>
  )
}
