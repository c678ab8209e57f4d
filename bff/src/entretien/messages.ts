import type { Deps } from '../deps.ts'
import { attenteOf, listeOf, type MessagesNonLus } from '../messages/attente.ts'
import { autreCote, type Cote } from '../messages/cote.ts'
import { lecteursOf } from '../messages/destinataires.ts'
import { instantIn } from '../store/clock.ts'
import type { Store } from '../store/store.ts'

/** What was written longer ago was told, or is no news. */
const RECENT_SECONDES = 7 * 86_400

type Outils = Pick<Deps, 'db' | 'clock' | 'config'>

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
  for (const row of await unread(db, instantIn(clock, -RECENT_SECONDES))) {
    const cote = autreCote(row.cote as Cote)
    const attente = attenteOf(config, row, cote, row.dernier)
    for (const { id, email } of await lecteursOf(db, row, cote)) {
      const courrier = courriers.get(id) ?? { id, email, liste: listeOf(config, cote), attentes: [] }
      courrier.attentes.push(attente)
      courriers.set(id, courrier)
    }
  }
  return courriers
}
