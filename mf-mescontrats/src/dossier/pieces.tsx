import type { Dossier, Piece } from '@mon-espace/domain/api'
import { Disclosure } from '@mon-espace/ui'
import { DepotPiece } from '../socle/pieces/depot-piece.tsx'
import { PieceLigne } from '../socle/pieces/piece-ligne.tsx'
import { PlaceRestante } from '../socle/pieces/place-restante.tsx'
import { formats } from '../socle/pieces/textes.ts'
import { pieces as t } from './textes.ts'

/** One that nobody requires and nobody sent is kept out of the way. */
const isPossible = (piece: Piece) => !piece.obligatoire && piece.versions.length === 0

/** The documents of the dossier: those that count first, each with its conformity and a place to add a file. */
export function Pieces({ dossier }: { dossier: Dossier }) {
  const deposit = dossier.droits.includes('deposer')
  const line = (piece: Piece) => (
    <li key={piece.id}>
      {deposit ? <DepotPiece id={dossier.id} piece={piece} /> : <PieceLigne id={dossier.id} piece={piece} />}
    </li>
  )
  const possible = dossier.pieces.filter(isPossible)
  return (
    <section className="mc-pieces" aria-labelledby="mc-pieces-titre">
      <h2 id="mc-pieces-titre">{t.titre}</h2>
      {deposit ? <p className="mc-pieces__formats">{formats}</p> : null}
      {deposit ? <PlaceRestante octetsRestants={dossier.octetsRestants} /> : null}
      <ul>{dossier.pieces.filter((piece) => !isPossible(piece)).map(line)}</ul>
      {deposit && possible.length > 0 ? (
        <Disclosure summary={t.autres}>
          <ul>{possible.map(line)}</ul>
        </Disclosure>
      ) : null}
    </section>
  )
}
