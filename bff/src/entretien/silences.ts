import type { DateIso } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import { acceptBySilence } from '../dossiers/accept-silence.ts'
import type { Outils } from '../dossiers/save.ts'
import { decidedBySilence } from '../dossiers/silence.ts'
import { faultFields } from '../http/log.ts'
import { today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import { type Store, write } from '../store/store.ts'

const LOT = 100

type Atelier = Pick<Deps, 'db' | 'log'> & Outils

/**
 * Passes the dossiers that silence has accepted, for the kinds where it does: each in its own transaction, that reads the
 * dossier again, so that it happens once however many processes keep house. One that fails is told to the operator and left
 * as it was, for the next round; the others do not wait for it.
 * @param lot how many are read at once
 * @returns how many were accepted
 */
export async function acceptSilences(atelier: Atelier, lot = LOT): Promise<number> {
  const jour = today(atelier.clock) as DateIso
  let accepted = 0
  for (const { code } of atelier.dispositifs.values()) {
    let rows = await waiting(atelier.db, code, lot)
    while (rows.length > 0) {
      let due = 0
      for (const row of rows) {
        const done = await tryToAccept(atelier, row, jour)
        if (done !== null) due += 1
        if (done) accepted += 1
      }
      // They fall in the order in which they were complete: after one that is not due, none is.
      rows = due === lot ? await waiting(atelier.db, code, lot, rows.at(-1)) : []
    }
  }
  if (accepted > 0) atelier.outbox.wake()
  return accepted
}

/** Where a list of them was left. */
type Repere = Pick<TableDossier, 'id' | 'complet_le'>

const waiting = (db: Store, type: string, lot: number, apres?: Repere) =>
  db
    .selectFrom('dossier')
    .select(['id', 'type', 'etat', 'suivi', 'complet_le'])
    .where('etat', '=', 'en_cours_instruction')
    .where('type', '=', type)
    .where('complet_le', 'is not', null)
    .$if(apres !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('complet_le', 'id'), '>', tuple(apres?.complet_le ?? '', apres?.id ?? '')),
      ),
    )
    .orderBy('complet_le')
    .orderBy('id')
    .limit(lot)
    .execute()

/** @returns null where it is not due; false where it was decided meanwhile, or could not be */
async function tryToAccept(
  atelier: Atelier,
  row: Parameters<typeof decidedBySilence>[1] & Repere,
  jour: DateIso,
): Promise<boolean | null> {
  try {
    if (!decidedBySilence(atelier, row, jour)) return null
    return await write(atelier.db, (trx) => acceptBySilence(trx, atelier, row.id))
  } catch (fault) {
    atelier.log.error({ dossier: row.id, ...faultFields(fault) }, 'silence')
    return false
  }
}
