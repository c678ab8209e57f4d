import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate, useSession } from '@mon-espace/module-kit'
import { chemins } from '../../routes/chemins.ts'
import { useCorrectDossier } from '../../socle/api/correct-dossier.ts'
import { ActeMotive } from '../../socle/motif/acte-motive.tsx'
import { actions as t } from '../textes.ts'

/** Back to a draft with a reason; the employer is taken to the entry at once. */
export function Correction({
  dossier,
  open,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onClose: () => void
}) {
  const navigate = useNavigate()
  const { role } = useSession()
  return (
    <ActeMotive
      dossier={dossier}
      acte={useCorrectDossier(dossier.id)}
      open={open}
      title={t.corrigerTitre}
      label={t.corrigerMotif}
      help={t.motifAide}
      confirmLabel={t.corriger}
      onClose={onClose}
      {...(role === 'gestionnaire' ? {} : { onFait: () => navigate(chemins.saisie(dossier.id)) })}
    >
      <p>{t.corrigerTexte}</p>
    </ActeMotive>
  )
}
