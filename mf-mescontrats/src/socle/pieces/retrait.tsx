import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { Button, ConfirmDialog } from '@mon-espace/ui'
import { useState } from 'react'
import { useTakeBackPiece } from '../api/take-back-piece.ts'
import { useReprise } from '../conflit/use-reprise.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { lastVersion, mayTakeBack } from './retirable.ts'
import { pieces as t } from './textes.ts'

/** Takes back what was sent by mistake, while the answer of the OPCO is not awaited yet. */
export function Retrait({ dossier, piece }: { dossier: Dossier; piece: Piece }) {
  const [open, setOpen] = useState(false)
  const { role } = useSession()
  const retrait = useTakeBackPiece(dossier.id)
  const onError = useReprise(dossier.id)
  const last = lastVersion(piece)
  if (!last || !mayTakeBack(dossier, piece, role)) return null
  return (
    <div>
      <Button variant="quiet" small icon="supprimer" onClick={() => setOpen(true)}>
        {t.retirer}
        <span className="me-visually-hidden">
          {'\u00a0'}: {piece.libelle}
        </span>
      </Button>
      <ConfirmDialog
        open={open}
        title={t.retirerTitre}
        confirmLabel={t.retirer}
        cancelLabel={t.garder}
        danger
        pending={retrait.isPending}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          retrait.mutate(
            { piece: piece.id, version: dossier.version },
            { onError, onSuccess: () => setOpen(false) },
          )
        }
      >
        <p>{t.retirerTexte(last.nom)}</p>
        {retrait.error ? <AvisProbleme error={retrait.error} /> : null}
      </ConfirmDialog>
    </div>
  )
}
