import type { Dossier } from '@mon-espace/domain/api'
import { useDecideDossier } from '../../socle/api/decide-dossier.ts'
import { useCle } from '../../socle/api/use-cle.ts'
import { DialogueMotif } from '../../socle/motif/dialogue-motif.tsx'
import { MOTIFS_REFUS } from '../motifs.ts'
import { decision as t } from '../textes.ts'
import { Envois } from './envois.tsx'

/** Asks once before refusing: why, with the article, and what will be sent to whom. */
export function Refus({
  dossier,
  open,
  onConflit,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onConflit: (error: unknown) => void
  onClose: () => void
}) {
  const decide = useDecideDossier(dossier.id)
  const cle = useCle()
  const confirm = (motif: string) => {
    const prise = { version: dossier.version, body: { decision: 'refuser', motif } as const }
    decide.mutate({ ...prise, cle: cle(prise) }, { onError: onConflit, onSuccess: onClose })
  }
  return (
    <DialogueMotif
      open={open}
      title={t.refuserTitre}
      label={t.refuserMotif}
      help={t.refuserAide}
      motifs={MOTIFS_REFUS}
      confirmLabel={t.refuserConfirmer}
      cancelLabel={t.nePasDecider}
      danger
      pending={decide.isPending}
      error={decide.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Envois dossier={dossier} decision="refuser" />
    </DialogueMotif>
  )
}
