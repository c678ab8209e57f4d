import type { Message } from '@mon-espace/domain/api'
import { type Acteur, fait } from '../dossiers/acteur.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { lockDossier, type Outils } from '../dossiers/save.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableDossier, TableMessage } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { autreCote, colonneNonLus, coteOf } from './cote.ts'
import { createMessageView } from './fil.ts'
import { tellAtOnce } from './prevenir.ts'
import { isSujet } from './sujets.ts'
import { refus as t } from './textes.ts'

/** Messages that a dossier may have: they are read all together. */
const MESSAGES_MAX = 1000

interface Ecrit {
  readonly texte: string
  /** Types of documents. */
  readonly pieces?: readonly string[] | undefined
  readonly sujet?: string | null | undefined
}

/** Nobody of the OPCO sees a draft: what was written there would wait for an answer in vain. */
export function requireFil({ valide_le }: Pick<TableDossier, 'valide_le'>): void {
  if (valide_le === null) throw refus('transition_impossible', { detail: t.brouillon })
}

/** What it names is of this dossier: documents that are there, and what may be asked about. */
async function requireNamed(
  trx: StoreWrite,
  outils: Pick<Outils, 'dispositifs'>,
  row: TableDossier,
  { pieces = [], sujet }: Ecrit,
): Promise<void> {
  if (pieces.length === 0 && sujet == null) return
  const known = await dossierPieces(trx, outils, row, [])
  const erreurs = pieces
    .map((id, rang) => ({ id, chemin: `pieces.${rang}` }))
    .filter(({ id }) => !known.some((piece) => piece.id === id && piece.versions.length > 0))
    .map(({ chemin }) => ({ chemin, code: 'piece_inconnue', message: t.piece }))
  if (sujet != null && !isSujet(dispositifOf(outils, row), known, sujet))
    erreurs.push({ chemin: 'sujet', code: 'sujet_inconnu', message: t.sujet })
  if (erreurs.length > 0) throw refus('corps_invalide', { erreurs })
}

/**
 * Writes a message to the other side, and tells those of it who asked to be told each time. It changes nothing of the dossier,
 * whose version stays: what others are writing in it is not refused for it.
 */
export async function sendMessage(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config' | 'dispositifs'>,
  acteur: Acteur,
  { id, ...ecrit }: Ecrit & Pick<TableDossier, 'id'>,
): Promise<Message> {
  const row = await lockDossier(trx, id, null)
  requireFil(row)
  await requireNamed(trx, outils, row, ecrit)
  const { last } = await trx
    .selectFrom('message')
    .select((eb) => eb.fn.max('rang').as('last'))
    .where('dossier_id', '=', id)
    .executeTakeFirstOrThrow()
  const rang = Number(last ?? 0) + 1
  if (rang > MESSAGES_MAX) throw refus('transition_impossible', { detail: t.plein })
  const cote = coteOf(acteur.role)
  const message: TableMessage = {
    id: newId(),
    dossier_id: id,
    rang,
    cote,
    compte_id: acteur.parCle ? null : acteur.compteId,
    de: acteur.nom,
    role: acteur.role,
    texte: ecrit.texte,
    pieces: JSON.stringify([...new Set(ecrit.pieces)]),
    sujet: ecrit.sujet ?? null,
    le: instant(outils.clock),
    lu_le: null,
  }
  await trx.insertInto('message').values(message).execute()
  const lue = autreCote(cote)
  const nonLus = colonneNonLus(lue)
  await trx
    .updateTable('dossier')
    .set((eb) => ({ [nonLus]: eb(nonLus, '+', 1) }))
    .where('id', '=', id)
    .execute()
  await appendJournal(trx, id, fait(outils.clock, acteur, 'message_envoye'))
  await tellAtOnce(trx, outils, row, { cote: lue, rang })
  return createMessageView(dispositifOf(outils, row))(message)
}
