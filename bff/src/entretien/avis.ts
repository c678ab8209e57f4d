import type { DateIso } from '@mon-espace/domain'
import { readAvis } from '../avis/avis.ts'
import { lettreDuJour } from '../avis/lettres.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import type { Destinataire } from '../dossiers/notify.ts'
import { type MessagesNonLus, tellMessages } from '../messages/attente.ts'
import { today } from '../store/clock.ts'
import { type StoreWrite, write } from '../store/store.ts'
import { type EcheancesDues, gatherEcheances, tellEcheances } from './echeances.ts'
import { isHeureOuvree } from './heures.ts'
import { gatherMessages } from './messages.ts'
import { gatherNouvelles, tellNouvelles } from './nouvelles.ts'

type Outils = Pick<Deps, 'db' | 'clock' | 'config' | 'dispositifs' | 'outbox'>

/** What waits for one person. */
interface Attente extends Destinataire {
  readonly echeances: EcheancesDues | undefined
  readonly messages: MessagesNonLus | undefined
  readonly nouvelles: boolean
}

/**
 * Tells people what waits for them: deadlines, messages to read, what happened to their dossiers, as they chose. One mail a day at
 * the most and by day, but for messages that waited already when somebody asked to be told of each: those are told at the next
 * round.
 * @returns how many mails were written
 */
export async function tellAvis(outils: Outils): Promise<number> {
  let told = 0
  for (const attente of await gather(outils))
    told += await write(outils.db, (trx) => tell(trx, outils, attente))
  if (told > 0) outils.outbox.wake()
  return told
}

async function gather(outils: Outils): Promise<Attente[]> {
  const ouvree = isHeureOuvree(outils.clock)
  const messages = await gatherMessages(outils)
  const echeances = ouvree
    ? await gatherEcheances(outils, today(outils.clock) as DateIso)
    : new Map<string, EcheancesDues>()
  const nouvelles = ouvree ? await gatherNouvelles(outils) : new Map<string, Destinataire>()
  const people = new Map([...messages, ...echeances, ...nouvelles])
  return Array.from(people.values(), ({ id, email }) => ({
    id,
    email,
    echeances: echeances.get(id),
    messages: messages.get(id),
    nouvelles: nouvelles.has(id),
  }))
}

/** Was the person written to today? By one process at a time, from here to the end of what it writes. */
async function isToldToday(trx: StoreWrite, compteId: string, jour: string): Promise<boolean> {
  await trx
    .updateTable('compte')
    .set((eb) => ({ email: eb.ref('email') }))
    .where('id', '=', compteId)
    .execute()
  const last = await trx
    .selectFrom('rappel_jour')
    .select('jour')
    .where('compte_id', '=', compteId)
    .executeTakeFirst()
  return last !== undefined && last.jour >= jour
}

/** @returns how many mails were written to this person */
async function tell(trx: StoreWrite, outils: Outils, { id, email, ...attente }: Attente): Promise<number> {
  const { clock, config } = outils
  const jour = today(clock)
  const dejaDit = await isToldToday(trx, id, jour)
  const avis = await readAvis(trx, id)
  const post = (parts: readonly Lettre[]) =>
    postLettre(trx, clock, [email], lettreDuJour(parts, config.urlPublique))
  let told = 0

  if (attente.messages && avis.messages === 'aussitot') {
    const lettre = await tellMessages(trx, outils, attente.messages)
    if (lettre) {
      await post([lettre])
      told += 1
    }
  }
  if (dejaDit || !isHeureOuvree(clock)) return told

  const parts = [
    attente.echeances && avis.echeances === 'quotidien'
      ? await tellEcheances(trx, outils, attente.echeances)
      : null,
    attente.messages && avis.messages === 'quotidien'
      ? await tellMessages(trx, outils, attente.messages)
      : null,
    attente.nouvelles ? await tellNouvelles(trx, outils, { id, email }) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return told
  await trx
    .insertInto('rappel_jour')
    .values({ compte_id: id, jour })
    .onConflict((c) => c.column('compte_id').doUpdateSet({ jour }))
    .execute()
  await post(parts)
  return told + 1
}
