import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { ConfirmDialog } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { useDeleteDossier } from '../../socle/api/delete-dossier.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { actions as t } from '../textes.ts'

/** Deletes a draft that was never validated. */
export function Suppression({
  dossier: { id, version },
  open,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onClose: () => void
}) {
  const navigate = useNavigate()
  const onError = useReprise(id)
  const suppression = useDeleteDossier(id)
  return (
    <ConfirmDialog
      open={open}
      title={t.supprimerTitre}
      confirmLabel={t.supprimer}
      cancelLabel={t.garder}
      danger
      pending={suppression.isPending}
      onClose={onClose}
      onConfirm={() =>
        suppression.mutate(
          { version },
          { onError, onSuccess: () => navigate(chemins.liste, { replace: true }) },
        )
      }
    >
      <p>{t.supprimerTexte}</p>
      {suppression.error ? <AvisProbleme error={suppression.error} /> : null}
    </ConfirmDialog>
  )
}
