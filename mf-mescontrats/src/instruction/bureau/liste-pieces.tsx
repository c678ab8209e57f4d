import type { Dossier, Piece } from '@mon-espace/domain/api'
import { EtatPieceTag } from '../../socle/etat/etat-piece-tag.tsx'
import { bureau as t } from '../textes.ts'
import { splitPieces } from './choix-piece.ts'

/** The documents, each with its state; the one chosen is shown and examined. */
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
  const line = (piece: Piece) => (
    <li key={piece.id}>
      <button
        type="button"
        className="mc-choix"
        aria-pressed={piece.id === choisie}
        onClick={() => onChoose(piece.id)}
      >
        <span>
          {piece.libelle}
          {piece.obligatoire ? null : <span className="mc-choix__facultative"> {t.pieceFacultative}</span>}
        </span>
        <EtatPieceTag piece={piece} />
      </button>
    </li>
  )
  return (
    <section aria-labelledby="mc-bureau-pieces">
      <h2 id="mc-bureau-pieces">{t.pieces}</h2>
      <ul className="mc-bureau__pieces">
        {[...aExaminer, ...(dossier.droits.includes('deposer') ? possibles : [])].map(line)}
      </ul>
    </section>
  )
}
