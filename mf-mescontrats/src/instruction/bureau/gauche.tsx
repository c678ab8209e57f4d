import type { Dossier, Piece } from '@mon-espace/domain/api'
import { ApercuFichier } from '../../socle/apercu/apercu-fichier.tsx'
import { FichierPiece } from '../../socle/pieces/fichier-piece.tsx'
import { ListePieces } from './liste-pieces.tsx'

/** The paper side of the desk: which document, and the document itself. */
export function Gauche({
  dossier,
  piece,
  touches,
  onChoose,
}: {
  dossier: Dossier
  piece: Piece | undefined
  /** The single keys of the desk turn and enlarge the paper too. */
  touches: boolean
  onChoose: (id: string) => void
}) {
  const last = piece?.versions.toSorted((a, b) => b.n - a.n)[0]
  return (
    <div className="mc-bureau__gauche">
      <ListePieces dossier={dossier} choisie={piece?.id} onChoose={onChoose} />
      {piece && last ? (
        <div className="mc-bureau__document">
          <FichierPiece id={dossier.id} piece={piece} version={last} />
          <ApercuFichier
            key={`${piece.id} ${last.n}`}
            id={dossier.id}
            piece={piece}
            version={last}
            touches={touches}
          />
        </div>
      ) : null}
    </div>
  )
}
