import type { Dossier, Piece } from '@mon-espace/domain/api'
import { Disclosure } from '@mon-espace/ui'
import { AvantEnvoi } from '../socle/pieces/avant-envoi.tsx'
import { isCerfaSigne } from '../socle/pieces/cerfa-signe.ts'
import { DepotPiece } from '../socle/pieces/depot-piece.tsx'
import { PieceLigne } from '../socle/pieces/piece-ligne.tsx'
import { PlaceRestante } from '../socle/pieces/place-restante.tsx'
import { formats } from '../socle/pieces/textes.ts'
import { pieces as t } from './textes.ts'

/** One that nobody requires and nobody sent is kept out of the way. */
const isPossible = (piece: Piece) => !piece.obligatoire && piece.versions.length === 0

/** There is nothing to sign until the contract is validated. */
const tooSoon = ({ etat }: Dossier, piece: Piece) => etat === 'brouillon' && isCerfaSigne(piece)

const ancreOf = (id: string) => `piece-${id}`

/** Brings a document of this page into view, and the cursor to it; one that nobody asked for is opened first. */
export function showPiece(id: string): void {
  const line = document.getElementById(ancreOf(id))
  line?.closest('details')?.setAttribute('open', '')
  line?.scrollIntoView({ block: 'center' })
  line?.focus({ preventScroll: true })
}

/** The documents of the dossier: those that count first, each with its conformity and a place to add a file. */
export function Pieces({ dossier }: { dossier: Dossier }) {
  const deposit = dossier.droits.includes('deposer')
  const line = (piece: Piece) => (
    <li key={piece.id} id={ancreOf(piece.id)} tabIndex={-1}>
      {deposit && !tooSoon(dossier, piece) ? (
        <DepotPiece dossier={dossier} piece={piece} />
      ) : (
        <PieceLigne dossier={dossier} piece={piece} />
      )}
    </li>
  )
  const possible = dossier.pieces.filter(isPossible)
  return (
    <section className="mc-pieces" aria-labelledby="mc-pieces-titre">
      <h2 id="mc-pieces-titre">{t.titre}</h2>
      {deposit ? <p className="mc-pieces__formats">{formats}</p> : null}
      {deposit ? <AvantEnvoi dossier={dossier} /> : null}
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
