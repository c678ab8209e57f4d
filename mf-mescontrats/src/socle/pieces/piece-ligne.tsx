import './pieces.css'
import type { Dossier, Piece } from '@mon-espace/domain/api'
import { Disclosure, formatDateLong } from '@mon-espace/ui'
import { EtatPieceTag } from '../etat/etat-piece-tag.tsx'
import { isBeforeCorrection } from './cerfa-signe.ts'
import { FichierPiece } from './fichier-piece.tsx'
import { pieces as t } from './textes.ts'

/** A document: what it is and why, its conformity in words, its reason when it is not, and its versions. */
export function PieceLigne({ dossier, piece }: { dossier: Dossier; piece: Piece }) {
  const { id } = dossier
  const [last, ...previous] = [...piece.versions].sort((a, b) => b.n - a.n)
  return (
    <div className="mc-piece">
      <div className="mc-piece__tete">
        <h3>
          {piece.libelle}
          {piece.obligatoire ? null : <span className="mc-piece__facultative"> {t.facultative}</span>}
        </h3>
        <EtatPieceTag piece={piece} />
      </div>
      {piece.motif && piece.etat === 'non_conforme' ? (
        <p className="mc-piece__motif">
          <strong>{t.motif}</strong> {piece.motif}
        </p>
      ) : null}
      {piece.etat === 'attendue' ? (
        <p className="mc-piece__raison">
          {piece.raison}
          {piece.echeance ? ` ${t.avant(formatDateLong(piece.echeance))}` : null}
        </p>
      ) : null}
      {isBeforeCorrection(dossier, piece) ? <p className="mc-piece__anterieure">{t.anterieure}</p> : null}
      {last ? <FichierPiece id={id} piece={piece} version={last} voir /> : null}
      {previous.length > 0 ? (
        <Disclosure summary={t.versions(previous.length)}>
          {previous.map((version) => (
            <FichierPiece key={version.n} id={id} piece={piece} version={version} voir />
          ))}
        </Disclosure>
      ) : null}
    </div>
  )
}
