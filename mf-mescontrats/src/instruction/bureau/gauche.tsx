import type { Dossier, Piece } from '@mon-espace/domain/api'
import { ApercuFichier } from '../../socle/apercu/apercu-fichier.tsx'
import { FichierPiece } from '../../socle/pieces/fichier-piece.tsx'
import { bureau as t } from '../textes.ts'
import { ListePieces } from './liste-pieces.tsx'

/** The paper side of the desk: which document, and the document itself. */
export function Gauche({
  dossier,
  piece,
  onChoose,
}: {
  dossier: Dossier
  piece: Piece | undefined
  onChoose: (id: string) => void
}) {
  const last = piece?.versions.toSorted((a, b) => b.n - a.n)[0]
  return (
    <div className="mc-bureau__gauche">
      <ListePieces dossier={dossier} choisie={piece?.id} onChoose={onChoose} />
      {piece && last ? (
        <div className="mc-bureau__document">
          <FichierPiece id={dossier.id} piece={piece} version={last} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus (WCAG 2.1.1). */}
          <section className="mc-bureau__papier" tabIndex={0} aria-label={t.papier(piece.libelle)}>
            <ApercuFichier key={`${piece.id} ${last.n}`} id={dossier.id} piece={piece} version={last} />
          </section>
        </div>
      ) : null}
    </div>
  )
}
