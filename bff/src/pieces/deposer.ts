import { type DateIso, droitsOf, etatAfterPieces } from '@mon-espace/domain'
import type { Canal, EtatDossier, Piece, TypePiece } from '@mon-espace/domain/api'
import type { Acteur, Auteur } from '../dossiers/acteur.ts'
import { forgetPiece, tellPiece } from '../dossiers/avis-pieces.ts'
import { echeancesOf } from '../dossiers/colonnes.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { lettreRecepisse } from '../dossiers/lettres.ts'
import { writeMissing } from '../dossiers/manque.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { lockDossier, type Outils, saveDossier } from '../dossiers/save.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { refus } from '../http/refus.ts'
import { voidSignature } from '../signature/finir.ts'
import { voidJoint } from '../signature/lacher.ts'
import { dayOf, instant, today } from '../store/clock.ts'
import { occupy } from '../store/occupation.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Mime } from './check-fichier.ts'
import { readEtatPiece } from './etat-piece.ts'
import { MEME_FICHIER } from './fichier-refuse.ts'

/** A file that passed every check and is kept in the file store. */
export interface Fichier {
  readonly nom: string
  readonly taille: number
  readonly sha256: string
  readonly mime: Mime
}

interface Depot {
  readonly id: string
  readonly type: TypePiece
  readonly canal: Canal
  readonly fichier: Fichier
}

/**
 * States in which documents may come: a draft by the employer, and until the decision by both. The service deposits what
 * people signed for the employer.
 */
export function requireDepositable(row: Pick<TableDossier, 'etat'>, { role }: Pick<Auteur, 'role'>): void {
  const pour = role === 'service' || role === 'signataire' ? 'employeur' : role
  const droits = droitsOf(row.etat as EtatDossier, pour, null)
  if (!droits.includes('deposer')) throw refus('transition_impossible')
}

/** The very file that was found not conforme would only come back to be refused again. */
async function refuseRefused(trx: StoreWrite, id: string, type: TypePiece): Promise<void> {
  if ((await readEtatPiece(trx, id, type)) !== 'non_conforme') return
  throw refus('fichier_refuse', {
    detail: MEME_FICHIER,
    erreurs: [{ chemin: 'fichier', code: 'fichier_deja_refuse', message: MEME_FICHIER }],
  })
}

/** Adds a version of a document; the dossier moves on when it was the last one missing, and the enterprise is told. */
export async function depositPiece(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config' | 'dispositifs'>,
  acteur: Auteur,
  { id, type, canal, fichier }: Depot,
): Promise<{ row: TableDossier; piece: Piece }> {
  const { clock } = outils
  const row = await lockDossier(trx, id, null)
  requireDepositable(row, acteur)
  const last = await trx
    .selectFrom('piece_version')
    .select(['n', 'sha256'])
    .where('dossier_id', '=', id)
    .where('type', '=', type)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const n = (last?.n ?? 0) + 1
  const { nom, taille, sha256, mime } = fichier
  if (last?.sha256 === sha256) await refuseRefused(trx, id, type)
  await trx
    .insertInto('piece')
    .values({ dossier_id: id, type, etat: 'deposee', motif: null })
    .onConflict((c) => c.columns(['dossier_id', 'type']).doUpdateSet({ etat: 'deposee', motif: null }))
    .execute()
  await trx
    .insertInto('piece_version')
    .values({
      dossier_id: id,
      type,
      n,
      nom,
      taille,
      sha256,
      mime,
      canal,
      depose_le: instant(clock),
      par: acteur.nom,
    })
    .execute()
  await occupy(trx, row.siren, taille)
  const tombees = await voidJoint(trx, outils, row, { type, fin: 'remplacee', content: sha256 })
  const { saved, pieces } = await followPieces(trx, outils, row, acteur, {
    action: 'piece_deposee',
    details: { type, n, sha256, canal, ...tombees },
  })
  await forgetPiece(trx, outils, saved, type)
  const piece = pieces.find((p) => p.type === type)
  if (!piece) throw new Error('deposited piece not found')
  if (saved.etat === 'en_cours_instruction' && row.etat !== saved.etat)
    await acknowledge(trx, outils, saved, pieces)
  return { row: saved, piece }
}

/** Tells the enterprise that its file is complete, and what it is made of. */
async function acknowledge(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config' | 'dispositifs'>,
  row: TableDossier,
  pieces: readonly Piece[],
): Promise<void> {
  const recus = pieces.flatMap(({ libelle, versions }) => {
    const last = versions.at(-1)
    return last ? [{ libelle, deposeLe: last.deposeLe }] : []
  })
  const echeances = echeancesOf(outils, row, today(outils.clock) as DateIso)
  const { urlPublique } = outils.config
  await postToEntreprise(trx, outils, row, lettreRecepisse(row, recus, echeances, urlPublique))
}

/**
 * Day the file became complete: that of the last required document to arrive. Not today, since a verdict taken back
 * must leave the 20 days as they ran. @source art. R6224-3 C. trav.
 */
function completeSince(pieces: readonly Piece[]): string {
  const received = pieces.filter((p) => p.obligatoire).map(({ versions }) => versions.at(-1)?.deposeLe ?? '')
  return dayOf(new Date(received.reduce((a, b) => (a > b ? a : b))))
}

/** The state that the documents now lead to, with the day the file was complete. @returns the dossier, and its documents */
export async function followPieces(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  row: TableDossier,
  acteur: Auteur,
  journal: { action: string; details: Readonly<Record<string, unknown>> },
): Promise<{ saved: TableDossier; pieces: readonly Piece[] }> {
  const pieces = await dossierPieces(trx, outils, row, [])
  const etat = etatAfterPieces(row.etat as EtatDossier, pieces)
  const moved = etat !== row.etat
  const complet_le = etat === 'en_cours_instruction' ? (row.complet_le ?? completeSince(pieces)) : null
  const parties = moved ? ['pieces', 'etat'] : ['pieces']
  const saved = await saveDossier(trx, outils, row, {
    parties,
    changements: { etat, complet_le, manque: writeMissing(pieces) },
    acteur,
    action: journal.action,
    details: { ...journal.details, ...(moved ? { etat } : {}) },
  })
  return { saved, pieces }
}

interface Jugement {
  readonly id: string
  readonly ifMatch: number | null
  readonly type: TypePiece
  /** null: the verdict is taken back. */
  readonly conforme: boolean | null
  readonly motif?: string | undefined
}

const VERDICTS = {
  true: { etat: 'conforme', action: 'piece_conforme' },
  false: { etat: 'non_conforme', action: 'piece_non_conforme' },
  null: { etat: 'deposee', action: 'verdict_retire' },
} as const

/** A case officer finds a document conforme, or not with a reason, or takes the verdict back; until the decision. */
export async function judgePiece(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config' | 'dispositifs'>,
  acteur: Acteur,
  { id, ifMatch, type, conforme, motif }: Jugement,
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  requireDepositable(row, acteur)
  const refused = conforme === false
  if (refused && !motif)
    throw refus('corps_invalide', {
      erreurs: [{ chemin: 'motif', code: 'motif_absent', message: 'Indiquez ce qui ne convient pas.' }],
    })
  const verdict = VERDICTS[String(conforme) as keyof typeof VERDICTS]
  const before = await readEtatPiece(trx, id, type)
  const judged = await trx
    .updateTable('piece')
    .set({ etat: verdict.etat, motif: refused ? (motif ?? null) : null })
    .where('dossier_id', '=', id)
    .where('type', '=', type)
    .where('etat', '<>', 'attendue')
    .executeTakeFirst()
  if (judged.numUpdatedRows === 0n) throw refus('introuvable')
  // The contract is signed: nobody has to sign it online any more.
  const signe = conforme === true && type === dispositifOf(outils, row).pieceSignee
  const { signature, ...tombees } = signe
    ? await voidSignature(trx, outils, row, 'conforme')
    : {
        signature: row.signature,
        ...(conforme ? await voidJoint(trx, outils, row, { type, fin: 'conforme' }) : {}),
      }
  if (signature !== row.signature)
    await trx.updateTable('dossier').set({ signature }).where('id', '=', id).execute()
  const { saved } = await followPieces(trx, outils, row, acteur, {
    action: verdict.action,
    details: { type, ...(refused ? { motif } : {}), ...tombees },
  })
  if (refused) await tellPiece(trx, outils, saved, type, motif ?? null)
  else if (before === 'non_conforme') await tellPiece(trx, outils, saved, type, null)
  return saved
}
