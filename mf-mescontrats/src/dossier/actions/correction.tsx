import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate, useSession } from '@mon-espace/module-kit'
import { chemins } from '../../routes/chemins.ts'
import { useCorrectDossier } from '../../socle/api/correct-dossier.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { DialogueMotif } from '../../socle/motif/dialogue-motif.tsx'
import { actions as t } from '../textes.ts'

/** Back to a draft with a reason; the employer is taken to the entry at once. */
export function Correction({
  dossier: { id, version },
  open,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onClose: () => void
}) {
  const navigate = useNavigate()
  const { role } = useSession()
  const onError = useReprise(id)
  const correction = useCorrectDossier(id)
  return (
    <DialogueMotif
      open={open}
      title={t.corrigerTitre}
      label={t.corrigerMotif}
      help={t.motifAide}
      confirmLabel={t.corriger}
      pending={correction.isPending}
      error={correction.error}
      onClose={onClose}
      onConfirm={(motif) =>
        correction.mutate(
          { version, motif },
          {
            onError,
            onSuccess: () => (role === 'gestionnaire' ? onClose() : navigate(chemins.saisie(id))),
          },
        )
      }
    >
      <p>{t.corrigerTexte}</p>
    </DialogueMotif>
  )
}
