import type { Dossier, Piece } from '@mon-espace/domain/api'
import { FileDrop } from '@mon-espace/ui'
import { detailOf, mayPass } from '../probleme/avis-probleme.tsx'
import { EnSignature } from './en-signature.tsx'
import { FORMATS_PIECES, TAILLE_MAX_PIECE } from './formats.ts'
import { PieceLigne } from './piece-ligne.tsx'
import { usePreparation } from './preparation/use-preparation.tsx'
import { Retrait } from './retrait.tsx'
import { pieces as t } from './textes.ts'
import { useDepot } from './use-depot.ts'

/** States in which nothing is asked of the enterprise: replacing stays possible, and out of the way. */
const QUIET: ReadonlySet<Piece['etat']> = new Set(['deposee', 'conforme'])

/** A document's line that files can be dropped on, or chosen for. */
export function DepotPiece({ dossier, piece }: { dossier: Dossier; piece: Piece }) {
  const upload = useDepot(dossier.id, piece.type)
  const { prepare, dialogue } = usePreparation(dossier, piece)
  return (
    <FileDrop
      name={`piece-${piece.id}`}
      label={piece.libelle}
      accept={FORMATS_PIECES}
      maxBytes={TAILLE_MAX_PIECE}
      upload={upload}
      prepare={prepare}
      explain={detailOf}
      isRetriable={mayPass}
      variant={QUIET.has(piece.etat) ? 'quiet' : 'secondary'}
      buttonLabel={piece.versions.length > 0 ? t.remplacer : t.ajouter}
    >
      <PieceLigne dossier={dossier} piece={piece} />
      <EnSignature dossier={dossier} piece={piece} />
      <Retrait dossier={dossier} piece={piece} />
      {dialogue}
      {piece.versionsRestantes === undefined ? null : (
        <p className="mc-piece__raison">{t.versionsRestantes(piece.versionsRestantes)}</p>
      )}
    </FileDrop>
  )
}
