import { type Contrat, LIBELLES_PIECES, piecesAttendues } from '@mon-espace/domain'
import type { Canal, EtatPiece, Piece, TypePiece } from '@mon-espace/domain/api'
import type { Magasin } from '../store/magasin.ts'
import type { TablePiece, TablePieceVersion } from '../store/schema.ts'

const RAISON_LIBRE = 'Document ajouté au dossier.'

/**
 * Documents of a dossier: those its contract asks for, then those sent although nothing asks for them. A document is
 * known by its type (`id`): a dossier has one of each.
 */
export async function piecesOf(
  db: Magasin,
  dossierId: string,
  contrat: Contrat,
  echeance: string | null,
): Promise<Piece[]> {
  const rows = await db.selectFrom('piece').selectAll().where('dossier_id', '=', dossierId).execute()
  const versions = await db
    .selectFrom('piece_version')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('type')
    .orderBy('n')
    .execute()
  const asked = piecesAttendues(contrat)
  const others = rows
    .filter((row) => !asked.some((piece) => piece.type === row.type))
    .map(({ type }) => ({
      type: type as TypePiece,
      libelle: LIBELLES_PIECES[type as TypePiece],
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
      nom: v.nom,
      taille: v.taille,
      sha256: v.sha256,
      canal: v.canal as Canal,
      deposeLe: v.depose_le,
      par: v.par,
    })),
  }
}
