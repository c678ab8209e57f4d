import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import { autreCote, type Cote, nonLusOf } from '../messages/cote.ts'
import { lecteursOf } from '../messages/destinataires.ts'
import { type AvisMessages, lettreMessages } from '../messages/lettres.ts'
import { instantIn, today } from '../store/clock.ts'
import { type Store, type StoreWrite, write } from '../store/store.ts'
import { isHeureOuvree } from './heures.ts'

/** What was written longer ago was told, or is no news. */
const RECENT_SECONDES = 7 * 86_400
/** Under which `rappel` keeps them: the day, and the last message told of. */
const CODE = 'messages'

type Outils = Pick<Deps, 'db' | 'clock' | 'config' | 'outbox'>

/** Unread messages of a dossier, up to the last of them. */
interface Attente extends AvisMessages {
  readonly dernier: number
}

interface Courrier {
  readonly id: string
  readonly email: string
  readonly liste: string
  readonly attentes: Attente[]
}

/**
 * Tells people, in one mail, which of their dossiers have messages that nobody of their side has read; of one dossier once a day
 * at most, unless they were read meanwhile and others came.
 * @returns how many people were written to
 */
export async function tellMessages(outils: Outils): Promise<number> {
  if (!isHeureOuvree(outils.clock)) return 0
  let told = 0
  for (const courrier of (await gather(outils)).values())
    if (await write(outils.db, (trx) => tell(trx, outils, courrier))) told += 1
  if (told > 0) outils.outbox.wake()
  return told
}

const unread = (db: Store, depuis: string) =>
  db
    .selectFrom('message')
    .innerJoin('dossier', 'dossier.id', 'message.dossier_id')
    .select((eb) => eb.fn.max('message.rang').as('dernier'))
    .select([
      'message.cote',
      'dossier.id',
      'dossier.numero',
      'dossier.siren',
      'dossier.siret',
      'dossier.suivi_par',
      'dossier.gestionnaire_id',
      'dossier.non_lus_entreprise',
      'dossier.non_lus_operateur',
    ])
    .where('message.lu_le', 'is', null)
    .where('message.le', '>=', depuis)
    .groupBy(['message.cote', 'dossier.id'])
    .orderBy('dossier.numero')
    .execute()

async function gather({ db, clock, config }: Outils): Promise<Map<string, Courrier>> {
  const courriers = new Map<string, Courrier>()
  const desk = `${config.urlPublique}/mes-contrats/instruction`
  for (const row of await unread(db, instantIn(clock, -RECENT_SECONDES))) {
    const cote = autreCote(row.cote as Cote)
    const operateur = cote === 'operateur'
    const lien = operateur
      ? `${desk}?dossier=${encodeURIComponent(row.id)}#messages`
      : `${lienDossier(config.urlPublique, row)}#messages`
    const attente = { dossier: row, nonLus: nonLusOf(row, cote), lien, dernier: row.dernier }
    for (const { id, email } of await lecteursOf(db, row, cote)) {
      const liste = operateur ? desk : `${config.urlPublique}/mes-contrats`
      const courrier = courriers.get(id) ?? { id, email, liste, attentes: [] }
      courrier.attentes.push(attente)
      courriers.set(id, courrier)
    }
  }
  return courriers
}

/** Was the person told of these already: of these very messages, or today of others that are still to be read? */
async function isTold(
  trx: StoreWrite,
  compteId: string,
  { dossier, dernier }: Attente,
  jour: string,
): Promise<boolean> {
  const last = await trx
    .selectFrom('rappel')
    .leftJoin('message', (join) =>
      join.onRef('message.dossier_id', '=', 'rappel.dossier_id').onRef('message.rang', '=', 'rappel.seuil'),
    )
    .select(['rappel.seuil', 'rappel.echeance', 'message.lu_le'])
    .where('rappel.compte_id', '=', compteId)
    .where('rappel.dossier_id', '=', dossier.id)
    .where('rappel.code', '=', CODE)
    .orderBy('rappel.seuil', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return false
  return last.seuil >= dernier || (last.echeance >= jour && last.lu_le === null)
}

/** Writes to one person what they were not told yet; one process at a time. */
async function tell(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  { id, email, liste, attentes }: Courrier,
): Promise<boolean> {
  await trx
    .updateTable('compte')
    .set((eb) => ({ email: eb.ref('email') }))
    .where('id', '=', id)
    .execute()
  const jour = today(clock)
  const fresh: Attente[] = []
  for (const attente of attentes) if (!(await isTold(trx, id, attente, jour))) fresh.push(attente)
  if (fresh.length === 0) return false
  for (const { dossier, dernier } of fresh)
    await trx
      .insertInto('rappel')
      .values({ compte_id: id, dossier_id: dossier.id, code: CODE, echeance: jour, seuil: dernier })
      .execute()
  await postLettre(trx, clock, [email], lettreMessages(fresh, liste))
  return true
}
