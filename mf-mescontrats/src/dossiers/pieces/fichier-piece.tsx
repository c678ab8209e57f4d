import { OPERATIONS, type Piece, type VersionPiece } from '@mon-espace/domain/api'
import { formatDate, formatOctets } from '@mon-espace/ui'
import { Telechargement } from '../telechargement/telechargement.tsx'
import { jourDe } from '../temps/aujourdhui.ts'
import { pieces as t } from './textes.ts'

/** One version of a document: its file in a click, when and how it came, from whom. */
export function FichierPiece({ id, piece, version }: { id: string; piece: Piece; version: VersionPiece }) {
  const { n, nom, taille, canal, deposeLe, par } = version
  const details = [
    t.version(n),
    formatOctets(taille),
    t.recue[canal],
    t.deposee(formatDate(jourDe(deposeLe)), par),
  ]
  return (
    <div className="mc-fichier">
      <Telechargement
        variant="quiet"
        small
        icon="fichier"
        operation={OPERATIONS.readFichier}
        adresse={{ params: { id, piece: piece.id }, query: { version: n } }}
        nom={nom}
      >
        {nom}
      </Telechargement>
      <p className="mc-fichier__details">{details.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
