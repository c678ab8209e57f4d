import type { Lettre } from '../courriels/gabarit.ts'
import type { Deps } from '../deps.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import type { Destinataire } from '../dossiers/notify.ts'
import { autreCote, type Cote, nonLusOf } from '../messages/cote.ts'
import { lecteursOf } from '../messages/destinataires.ts'
import { type AvisMessages, lettreMessages } from '../messages/lettres.ts'
import { instantIn, today } from '../store/clock.ts'
import type { Store, StoreWrite } from '../store/store.ts'

/** What was written longer ago was told, or is no news. */
const RECENT_SECONDES = 7 * 86_400
/** Under which `rappel` keeps them: the day, and the last message told of. */
const CODE = 'messages'

type Outils = Pick<Deps, 'db' | 'clock' | 'config'>

/** Unread messages of a dossier, up to the last of them. */
interface Attente extends AvisMessages {
  readonly dernier: number
}

/** The dossiers of one person that have messages to read. */
export interface MessagesNonLus extends Destinataire {
  /** Where all of theirs are shown. */
  readonly liste: string
  readonly attentes: Attente[]
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

/** Of each person, the dossiers whose messages nobody of their side has read. */
export async function gatherMessages({ db, clock, config }: Outils): Promise<Map<string, MessagesNonLus>> {
  const courriers = new Map<string, MessagesNonLus>()
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

/** Was the person told of these very messages already? */
async function isTold(trx: StoreWrite, compteId: string, { dossier, dernier }: Attente): Promise<boolean> {
  const last = await trx
    .selectFrom('rappel')
    .select((eb) => eb.fn.max('seuil').as('dernier'))
    .where('compte_id', '=', compteId)
    .where('dossier_id', '=', dossier.id)
    .where('code', '=', CODE)
    .executeTakeFirst()
  return (last?.dernier ?? 0) >= dernier
}

/**
 * What one person was not told yet of messages to read: each once.
 * @returns the letter of it, told from now on; null where there is nothing
 */
export async function tellMessages(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  { id, liste, attentes }: MessagesNonLus,
): Promise<Lettre | null> {
  const fresh: Attente[] = []
  for (const attente of attentes) if (!(await isTold(trx, id, attente))) fresh.push(attente)
  const echeance = today(clock)
  for (const { dossier, dernier } of fresh)
    await trx
      .insertInto('rappel')
      .values({ compte_id: id, dossier_id: dossier.id, code: CODE, echeance, seuil: dernier })
      .execute()
  return fresh.length === 0 ? null : lettreMessages(fresh, liste)
}
