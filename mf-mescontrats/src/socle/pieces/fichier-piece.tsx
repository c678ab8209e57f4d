import { CALLS, type Piece, type VersionPiece } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import { formatDate, formatOctets } from '@mon-espace/ui'
import { Telechargement } from '../telechargement/telechargement.tsx'
import { pieces as t } from './textes.ts'
import { VoirFichier } from './voir-fichier.tsx'

/** One version of a document: its file in a click, when and how it came, from whom; `voir` offers to show it here. */
export function FichierPiece({
  id,
  piece,
  version,
  voir = false,
}: {
  id: string
  piece: Piece
  version: VersionPiece
  voir?: boolean
}) {
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
        icon="telecharger"
        operation={CALLS.readFichier}
        adresse={{ params: { id, piece: piece.id }, query: { version: n } }}
        nom={nom}
      >
        {nom}
      </Telechargement>
      {voir ? <VoirFichier id={id} piece={piece} version={version} /> : null}
      <p className="mc-fichier__details">{details.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
