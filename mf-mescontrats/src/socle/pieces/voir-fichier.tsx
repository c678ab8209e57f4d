import type { Piece, VersionPiece } from '@mon-espace/domain/api'
import { Button, Dialog } from '@mon-espace/ui'
import { useState } from 'react'
import { ApercuFichier } from '../apercu/apercu-fichier.tsx'
import { pieces as t } from './textes.ts'

/** Shows one version of a document in the page, without leaving it. */
export function VoirFichier({ id, piece, version }: { id: string; piece: Piece; version: VersionPiece }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        small
        variant="quiet"
        icon="oeil"
        aria-label={t.voirLong(version.nom)}
        onClick={() => setOpen(true)}
      >
        {t.voir}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={piece.libelle} wide dismissable>
        <ApercuFichier id={id} piece={piece} version={version} />
      </Dialog>
    </>
  )
}
