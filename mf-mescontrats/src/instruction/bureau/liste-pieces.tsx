import type { Dossier, Piece } from '@mon-espace/domain/api'
import { EtatPieceTag } from '../../dossiers/etat/etat-piece-tag.tsx'
import { FichierPiece } from '../../dossiers/pieces/fichier-piece.tsx'
import { bureau as t } from '../textes.ts'
import { splitPieces } from './choix-piece.ts'

/** The documents, each with its state and its last file in a click; the one chosen is examined at right. */
export function ListePieces({
  dossier,
  choisie,
  onChoose,
}: {
  dossier: Dossier
  choisie: string | undefined
  onChoose: (id: string) => void
}) {
  const { aExaminer, possibles } = splitPieces(dossier.pieces)
  const line = (piece: Piece) => {
    const last = piece.versions.reduce<Piece['versions'][number] | undefined>(
      (a, b) => (a && a.n > b.n ? a : b),
      undefined,
    )
    return (
      <li key={piece.id} className="mc-choix" data-choisie={piece.id === choisie ? '' : undefined}>
        <button
          type="button"
          aria-pressed={piece.id === choisie}
          onClick={() => onChoose(piece.id)}
          className="mc-choix__bouton"
        >
          <span>
            {piece.libelle}
            {piece.obligatoire ? null : <span className="mc-choix__facultative"> {t.pieceFacultative}</span>}
          </span>
          <EtatPieceTag piece={piece} />
        </button>
        {last ? <FichierPiece id={dossier.id} piece={piece} version={last} /> : null}
      </li>
    )
  }
  return (
    <section aria-labelledby="mc-bureau-pieces" className="mc-bureau__pieces">
      <h2 id="mc-bureau-pieces">{t.pieces}</h2>
      <ul>{[...aExaminer, ...(dossier.droits.includes('deposer') ? possibles : [])].map(line)}</ul>
    </section>
  )
}
