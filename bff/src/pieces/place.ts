import type { Piece } from '@mon-espace/domain/api'
import { refus } from '../http/refus.ts'
import { occupationOf, octetsASigner } from '../store/occupation.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'

/** How much may be deposited, as the operator sets it. */
export interface Limites {
  readonly versionsParPiece: number
  readonly octetsParDossier: number
  readonly octetsParEntreprise: number
}

const MIO = 1024 * 1024
export const LIMITES: Limites = {
  versionsParPiece: 30,
  octetsParDossier: 200 * MIO,
  octetsParEntreprise: 20 * 1024 * MIO,
}

const PLEIN = {
  versions:
    'Ce document a déjà autant de versions qu’il peut en avoir. Adressez-vous à votre opérateur de compétences.',
  dossier:
    'Il n’y a plus assez de place dans ce dossier pour ce fichier. Réduisez-le, par exemple en le numérisant en noir et blanc, ou adressez-vous à votre opérateur de compétences.',
  entreprise:
    'Les dossiers de votre entreprise n’ont plus assez de place pour ce fichier. Adressez-vous à votre opérateur de compétences.',
}

const plein = (quoi: keyof typeof PLEIN) => refus('place_epuisee', { detail: PLEIN[quoi] })

/**
 * Refuses when a document has more versions, a dossier or an enterprise more bytes than they may.
 * @param enPlus what is about to come, none of it once it is written
 */
export async function requirePlace(
  db: Store | StoreWrite,
  limites: Limites,
  { id, siren }: Pick<TableDossier, 'id' | 'siren'>,
  { type, versions, octets }: { type: string | null; versions: number; octets: number },
): Promise<void> {
  const rows = await db
    .selectFrom('piece_version')
    .select(['type', 'taille'])
    .where('dossier_id', '=', id)
    .execute()
  if (rows.filter((row) => row.type === type).length + versions > limites.versionsParPiece)
    throw plein('versions')
  const occupes = rows.reduce((sum, { taille }) => sum + taille, await octetsASigner(db, id))
  if (occupes + octets > limites.octetsParDossier) throw plein('dossier')
  if ((await occupationOf(db, siren)) + octets > limites.octetsParEntreprise) throw plein('entreprise')
}

/** Versions that a document may still have are told from here on. */
const VERSIONS_PROCHES = 5
/** So is the place that is left, under a fifth of all. */
const PART_PROCHE = 0.2

const near = (reste: number, total: number) => reste < total * PART_PROCHE

/** What is told of the place that is left, before it is missed: nothing while there is plenty. */
export async function placeRestante(
  db: Store | StoreWrite,
  limites: Limites,
  { id, siren }: Pick<TableDossier, 'id' | 'siren'>,
  pieces: readonly Piece[],
): Promise<{ pieces: Piece[]; octetsRestants?: number }> {
  const versions = pieces.flatMap((piece) => piece.versions)
  const occupes = versions.reduce((sum, { taille }) => sum + taille, await octetsASigner(db, id))
  const dossier = limites.octetsParDossier - occupes
  const entreprise = limites.octetsParEntreprise - (await occupationOf(db, siren))
  const tight = near(dossier, limites.octetsParDossier) || near(entreprise, limites.octetsParEntreprise)
  return {
    pieces: pieces.map((piece) => {
      const versionsRestantes = Math.max(0, limites.versionsParPiece - piece.versions.length)
      return versionsRestantes > VERSIONS_PROCHES ? piece : { ...piece, versionsRestantes }
    }),
    ...(tight ? { octetsRestants: Math.max(0, Math.min(dossier, entreprise)) } : {}),
  }
}
