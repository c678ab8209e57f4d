import { libellePiece, type PieceAttendue } from '@mon-espace/domain'
import type { Canal, EtatPiece, Piece, TypePiece } from '@mon-espace/domain/api'
import { compiled } from '../store/compiled.ts'
import type { TableDossier, TablePiece, TablePieceVersion } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { nomDonne } from './nom.ts'

const RAISON_LIBRE = 'Document ajouté au dossier.'

const deposees = compiled((db, { id }: { id: string }) =>
  db.selectFrom('piece').selectAll().where('dossier_id', '=', id),
)

const toutesVersions = compiled((db, { id }: { id: string }) =>
  db.selectFrom('piece_version').selectAll().where('dossier_id', '=', id).orderBy('type').orderBy('n'),
)

/**
 * Documents of a dossier: those its contract asks for (`asked`), then those sent although nothing asks for them. A document is
 * known by its type (`id`): a dossier has one of each.
 */
export async function piecesOf(
  db: Store,
  dossier: Pick<TableDossier, 'id' | 'type'>,
  asked: readonly PieceAttendue[],
  echeance: string | null,
): Promise<Piece[]> {
  const rows = await deposees(db, { id: dossier.id })
  const versions = rows.length === 0 ? [] : await toutesVersions(db, { id: dossier.id })
  const others = rows
    .filter((row) => !asked.some((piece) => piece.type === row.type))
    .map(({ type }) => ({
      type: type as TypePiece,
      libelle: libellePiece(type as TypePiece, dossier.type),
      raison: RAISON_LIBRE,
      obligatoire: false,
    }))
  return [...asked, ...others].map((piece) => {
    const row = rows.find((r) => r.type === piece.type)
    const sent = versions.filter((v) => v.type === piece.type)
    return pieceView(piece, row, sent, echeance)
  })
}

type Asked = Pick<Piece, 'type' | 'libelle' | 'raison' | 'obligatoire'>

function pieceView(
  asked: Asked,
  row: TablePiece | undefined,
  versions: readonly TablePieceVersion[],
  echeance: string | null,
): Piece {
  const etat = (row?.etat ?? 'attendue') as EtatPiece
  const { type, libelle, raison, obligatoire } = asked
  return {
    id: type,
    type,
    libelle,
    raison,
    obligatoire,
    etat,
    ...(etat === 'non_conforme' && row?.motif ? { motif: row.motif } : {}),
    ...(etat === 'attendue' && obligatoire && echeance ? { echeance } : {}),
    versions: versions.map((v) => ({
      n: v.n,
      nom: nomDonne(v),
      taille: v.taille,
      sha256: v.sha256,
      canal: v.canal as Canal,
      deposeLe: v.depose_le,
      par: v.par,
    })),
  }
}
