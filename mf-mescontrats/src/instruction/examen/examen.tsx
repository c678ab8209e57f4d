import type { Dossier, Piece } from '@mon-espace/domain/api'
import { Card } from '@mon-espace/ui'
import { EtatPieceTag } from '../../socle/etat/etat-piece-tag.tsx'
import { Motif } from '../../socle/motif/motif.tsx'
import type { ExamenEnCours } from '../bureau/use-examen.ts'
import { examen as t } from '../textes.ts'
import { DepotRecu } from './depot-recu.tsx'
import { PreuveAttendue } from './preuve-attendue.tsx'
import type { ReglageTouches } from './reglage-touches.ts'
import { SignaturesLues } from './signatures-lues.tsx'
import { Verdict } from './verdict.tsx'

/** One document: what it must prove, the values to compare, and the verdict. */
export function Examen({
  dossier,
  piece,
  examen,
  touches,
}: {
  dossier: Dossier
  piece: Piece
  examen: ExamenEnCours
  touches: ReglageTouches
}) {
  const derniere = piece.versions.at(-1)
  const sent = derniere !== undefined
  return (
    <Card title={piece.libelle} actions={<EtatPieceTag piece={piece} />}>
      {piece.etat === 'non_conforme' && piece.motif ? (
        <p>
          <Motif>{piece.motif}</Motif>
        </p>
      ) : null}
      {sent ? (
        <PreuveAttendue type={piece.type} dossier={dossier} />
      ) : (
        <p>
          {t.aucunFichier} {piece.raison}
        </p>
      )}
      {derniere ? <SignaturesLues id={dossier.id} piece={piece} version={derniere} /> : null}
      {sent && dossier.droits.includes('instruire') ? (
        <Verdict dispositif={dossier.type} piece={piece} examen={examen} touches={touches} />
      ) : null}
      {dossier.droits.includes('deposer') ? (
        <DepotRecu key={`depot ${piece.id}`} dossier={dossier} piece={piece} />
      ) : null}
    </Card>
  )
}
