import { sql } from 'kysely'
import type { Clock } from '../store/clock.ts'
import { instant, instantIn } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableCourriel } from '../store/schema.ts'
import { composeMessage, type Lettre } from './gabarit.ts'

/**
 * Puts a letter in the outbox, in the transaction of the change it tells of: it leaves if and only if the change is
 * kept. The message is frozen: what is written now is what is sent, whenever that is.
 */
export async function postLettre(
  db: Magasin,
  clock: Clock,
  a: readonly string[],
  lettre: Lettre,
): Promise<void> {
  const now = instant(clock)
  await db
    .insertInto('courriel')
    .values({
      id: newId(),
      a: JSON.stringify(a),
      ...composeMessage(lettre),
      cree_le: now,
      etat: 'a_envoyer',
      essais: 0,
      prochain_essai_le: now,
      bail: null,
      bail_jusqua: null,
      envoye_le: null,
      erreur: null,
    })
    .execute()
}

const BAIL_SECONDES = 60

/** Takes the next mails due, for one minute: another worker leaves them alone meanwhile. */
export async function leaseCourriels(db: Magasin, clock: Clock, limit: number): Promise<TableCourriel[]> {
  const now = instant(clock)
  const bail = newId()
  const due = await db
    .selectFrom('courriel')
    .select('id')
    .where('etat', '=', sql.lit('a_envoyer'))
    .where('prochain_essai_le', '<=', now)
    .where((eb) => eb.or([eb('bail_jusqua', 'is', null), eb('bail_jusqua', '<', now)]))
    .orderBy('prochain_essai_le')
    .orderBy('id')
    .limit(limit)
    .execute()
  if (due.length === 0) return []
  return db
    .updateTable('courriel')
    .set({ bail, bail_jusqua: instantIn(clock, BAIL_SECONDES) })
    .where(
      'id',
      'in',
      due.map((row) => row.id),
    )
    .where('etat', '=', 'a_envoyer')
    .where((eb) => eb.or([eb('bail_jusqua', 'is', null), eb('bail_jusqua', '<', now)]))
    .returningAll()
    .execute()
}

/** Tells that a leased mail left; its content is erased unless it is the built-in mailbox that keeps it. */
export async function markSent(
  db: Magasin,
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
      ...(keepContent ? {} : { texte: '', html: '' }),
    })
    .where('id', '=', row.id)
    .where('bail', '=', row.bail)
    .execute()
}

const ESSAIS_MAX = 12
const PREMIER_DELAI = 30
const DELAI_MAX = 6 * 3600

/** Tells that a leased mail did not leave: tried again later and later, then given up and shown to the operator. */
export async function markFailed(
  db: Magasin,
  clock: Clock,
  row: TableCourriel,
  erreur: string,
): Promise<void> {
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
