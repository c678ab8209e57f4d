import { sql } from 'kysely'
import type { Clock } from '../store/clock.ts'
import { instant, instantIn } from '../store/clock.ts'
import { noteDepart } from '../store/departs.ts'
import { newId } from '../store/id.ts'
import { isFree, leaseNext } from '../store/lease.ts'
import type { TableCourriel } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { checkAdresse } from './en-tetes.ts'
import { composeMessage, type Lettre } from './gabarit.ts'

/** What a mail that waits a little tells of, and until when it waits. */
export interface Retenue {
  readonly objet: string
  readonly nouvelles: string
  readonly partir_le: string
}

/**
 * Puts a letter in the outbox, one mail for each recipient, in the transaction of the change it tells of: it leaves if
 * and only if the change is kept. The message is frozen: what is written now is what is sent, whenever that is.
 */
export async function postLettre(
  db: Store,
  clock: Clock,
  a: readonly string[],
  lettre: Lettre,
  retenue: Retenue | null = null,
): Promise<void> {
  const now = instant(clock)
  const message = composeMessage(lettre)
  const rows = [...new Set(a)].map((adresse) => ({
    id: newId(),
    a: checkAdresse(adresse),
    ...message,
    cree_le: now,
    etat: 'a_envoyer',
    essais: 0,
    prochain_essai_le: retenue?.partir_le ?? now,
    bail: null,
    bail_jusqua: null,
    envoye_le: null,
    erreur: null,
    objet: retenue?.objet ?? null,
    nouvelles: retenue?.nouvelles ?? null,
  }))
  await db.insertInto('courriel').values(rows).execute()
  noteDepart(db)
}

/** Longest a whole send may take: after DATA a server may think for a minute, and a send cut short is sent again. */
export const ENVOI_SECONDES = 120
/** A lease outlives every send that begins under it; what a killed process held waits as long. */
export const BAIL_SECONDES = ENVOI_SECONDES + 60

/** Is there enough left of the lease for a whole send? By the clock it was taken by. */
export const coversEnvoi = ({ bail_jusqua }: Pick<TableCourriel, 'bail_jusqua'>, baux: Clock): boolean =>
  bail_jusqua !== null && bail_jusqua >= instantIn(baux, ENVOI_SECONDES)

/** Takes the next mail due. @param baux the clock of leases, one for all processes */
export function leaseCourriel(db: Store, clock: Clock, baux: Clock): Promise<TableCourriel | undefined> {
  return leaseNext(db, 'courriel', { baux, secondes: BAIL_SECONDES }, (tenu) =>
    db
      .selectFrom('courriel')
      .select('id')
      .where('etat', '=', sql.lit('a_envoyer'))
      .where('prochain_essai_le', '<=', instant(clock))
      .where(isFree(tenu))
      .orderBy('prochain_essai_le')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst(),
  )
}

/** Tells that a leased mail left; its content is erased unless it is the built-in mailbox that keeps it. */
export async function markSent(
  db: Store,
  clock: Clock,
  row: TableCourriel,
  keepContent: boolean,
): Promise<void> {
  await db
    .updateTable('courriel')
    .set({
      etat: 'envoye',
      envoye_le: instant(clock),
      bail: null,
      bail_jusqua: null,
      erreur: null,
      objet: null,
      nouvelles: null,
      ...(keepContent ? {} : { texte: '', html: '' }),
    })
    .where('id', '=', row.id)
    .where('bail', '=', row.bail)
    .execute()
}

/** Tells that a leased mail will not leave: its address takes none. It is erased like one that left. */
export async function markEcarte(db: Store, row: TableCourriel): Promise<void> {
  await db
    .updateTable('courriel')
    .set({ etat: 'ecarte', bail: null, bail_jusqua: null, objet: null, nouvelles: null, texte: '', html: '' })
    .where('id', '=', row.id)
    .where('bail', '=', row.bail)
    .execute()
}

const ESSAIS_MAX = 12
const PREMIER_DELAI = 30
const DELAI_MAX = 6 * 3600

/** Tells that a leased mail did not leave: tried again later and later, then given up and shown to the operator. */
export async function markFailed(db: Store, clock: Clock, row: TableCourriel, erreur: string): Promise<void> {
  const essais = row.essais + 1
  await db
    .updateTable('courriel')
    .set({
      essais,
      etat: essais >= ESSAIS_MAX ? 'abandonne' : 'a_envoyer',
      prochain_essai_le: instantIn(clock, Math.min(PREMIER_DELAI * 2 ** row.essais, DELAI_MAX)),
      bail: null,
      bail_jusqua: null,
      erreur,
    })
    .where('id', '=', row.id)
    .where('bail', '=', row.bail)
    .execute()
}
