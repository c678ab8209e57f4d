import type { Dossier } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { useDecideDossier } from '../../socle/api/decide-dossier.ts'
import { DialogueMotif } from '../../socle/motif/dialogue-motif.tsx'
import { examenOf } from '../dispositifs/examen-dispositif.ts'
import { decision as t } from '../textes.ts'
import { Envois } from './envois.tsx'
import { Notifies } from './notifies.tsx'
import { Silence } from './silence.tsx'

/** Asks once before refusing: why, with the article, and what will be sent to whom. */
export function Refus({
  dossier,
  open,
  onConflit,
  onDecided,
  onClose,
}: {
  dossier: Dossier
  open: boolean
  onConflit: (error: unknown) => void
  onDecided: () => void
  onClose: () => void
}) {
  const decide = useDecideDossier(dossier.id)
  const cle = useIdempotencyKey()
  const confirm = (motif: string) => {
    const prise = { version: dossier.version, body: { decision: 'refuser', motif } as const }
    decide.mutateAsync({ ...prise, cle: cle(prise) }).then(onDecided, onConflit)
  }
  return (
    <DialogueMotif
      open={open}
      title={t.refuserTitre}
      label={t.refuserMotif}
      help={t.refuserAide}
      motifs={examenOf(dossier.type).motifsRefus}
      confirmLabel={t.refuserConfirmer}
      cancelLabel={t.nePasDecider}
      danger
      pending={decide.isPending}
      error={decide.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Silence dossier={dossier} />
      <Envois dossier={dossier} decision="refuser" />
      <Notifies dossier={dossier} />
    </DialogueMotif>
  )
}
