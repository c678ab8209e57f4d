import type { Deps } from '../deps.ts'
import { SERVICE } from '../dossiers/acteur.ts'
import { lockDossier } from '../dossiers/save.ts'
import { faultFields } from '../http/log.ts'
import { readCircuit } from '../signature/circuit.ts'
import { CONSERVATION_SECONDES, RELANCE_SECONDES } from '../signature/delais.ts'
import { expireCircuit } from '../signature/finir.ts'
import { remindCircuit } from '../signature/relancer.ts'
import { instant, instantIn } from '../store/clock.ts'
import type { TableCircuit, TableSignataire } from '../store/schema.ts'
import { type StoreWrite, write } from '../store/store.ts'
import { isHeureOuvree } from './heures.ts'

const LOT = 100

type Outils = Pick<Deps, 'db' | 'clock' | 'config' | 'dispositifs' | 'outbox' | 'log'>

/**
 * Does what is due, some at a time, until nothing is. One that fails is logged, and left to the next round with those that come
 * after a whole lot of them.
 * @param act how much it did: what it did leaves the list
 * @returns how much was done
 */
async function eachDue<T>(
  { log, outbox }: Pick<Outils, 'log' | 'outbox'>,
  list: () => Promise<T[]>,
  act: (one: T) => Promise<number>,
): Promise<number> {
  let total = 0
  for (let more = true; more; ) {
    const due = await list()
    let done = 0
    for (const one of due)
      done += await act(one).catch((fault: unknown) => {
        log.error(faultFields(fault), 'signatures')
        return 0
      })
    total += done
    more = due.length === LOT && done > 0
  }
  if (total > 0) outbox.wake()
  return total
}

/** Ends the circuits past their last day, each in a transaction that reads it again; the employer is told. */
export function expireSignatures(outils: Outils): Promise<number> {
  const { db, clock } = outils
  const list = () =>
    db
      .selectFrom('circuit')
      .select(['id', 'dossier_id'])
      .where('etat', '=', 'en_cours')
      .where('expire_le', '<=', instant(clock))
      .orderBy('expire_le')
      .limit(LOT)
      .execute()
  return eachDue(outils, list, (due) => write(db, (trx) => expire(trx, outils, due)))
}

async function expire(
  trx: StoreWrite,
  outils: Outils,
  { id, dossier_id }: Pick<TableCircuit, 'id' | 'dossier_id'>,
): Promise<number> {
  const row = await lockDossier(trx, dossier_id, null)
  const circuit = await readCircuit(trx, id)
  if (circuit.etat !== 'en_cours') return 0
  await expireCircuit(trx, outils, row, circuit)
  return 1
}

/**
 * Writes again, once every few days, to those whose signature is awaited, and to nobody else.
 * @returns how many people were written to
 */
export async function remindSignatures(outils: Outils): Promise<number> {
  const { db, clock } = outils
  if (!isHeureOuvree(clock)) return 0
  const before = instantIn(clock, -RELANCE_SECONDES)
  const isDue = (one: TableSignataire) => (one.relance_le ?? one.invite_le ?? '') <= before
  const list = () =>
    db
      .selectFrom('signataire')
      .innerJoin('circuit', 'circuit.id', 'signataire.circuit_id')
      .select('circuit.dossier_id')
      .distinct()
      .where('circuit.etat', '=', 'en_cours')
      .where('circuit.expire_le', '>', instant(clock))
      .where('signataire.signe_le', 'is', null)
      .where('signataire.invite_le', '<=', before)
      .where((eb) =>
        eb.or([eb('signataire.relance_le', 'is', null), eb('signataire.relance_le', '<=', before)]),
      )
      .limit(LOT)
      .execute()
  return eachDue(outils, list, ({ dossier_id }) =>
    write(db, async (trx) => (await remindCircuit(trx, outils, SERVICE, dossier_id, isDue)).relances),
  )
}

/**
 * Forgets what a circuit needs no more once it has been over for a month: its links; of one that led to nothing, where its
 * people can be reached. What all have signed keeps the addresses, which are part of its proof: so does what was signed with a
 * contract that fell since, of those who signed it.
 */
export async function forgetSignatures({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const over = db
    .selectFrom('circuit')
    .select('id')
    .where('etat', '<>', 'en_cours')
    .where('fini_le', '<', instantIn(clock, -CONSERVATION_SECONDES))
  await db.deleteFrom('lien_signature').where('circuit_id', 'in', over).execute()
  await db
    .updateTable('signataire')
    .set({ telephone: null })
    .where('telephone', 'is not', null)
    .where('circuit_id', 'in', over)
    .execute()
  await db
    .updateTable('signataire')
    .set({ courriel: '' })
    .where('courriel', '<>', '')
    .where('circuit_id', 'in', over.where('etat', '<>', 'terminee'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('apposition as a')
            .innerJoin('document_joint as j', (join) =>
              join.onRef('j.circuit_id', '=', 'a.circuit_id').onRef('j.type', '=', 'a.type'),
            )
            .select('a.role')
            .whereRef('a.circuit_id', '=', 'signataire.circuit_id')
            .whereRef('a.role', '=', 'signataire.role')
            .where('j.caduc_le', 'is', null),
        ),
      ),
    )
    .execute()
}
