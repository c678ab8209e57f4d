import type { Lettre } from '../courriels/gabarit.ts'
import type { Deps } from '../deps.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import type { Destinataire } from '../dossiers/notify.ts'
import { today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Cote, nonLusOf } from './cote.ts'
import { type AvisMessages, lettreMessages } from './lettres.ts'

/** Under which `rappel` keeps them: the day, and the last message told of. */
const CODE = 'messages'

/** Unread messages of a dossier, up to the last of them. */
export interface Attente extends AvisMessages {
  /** Its rank. */
  readonly dernier: number
}

/** The dossiers of one person that have messages to read. */
export interface MessagesNonLus extends Destinataire {
  /** Where all of theirs are shown. */
  readonly liste: string
  readonly attentes: Attente[]
}

type Lu = Pick<TableDossier, 'id' | 'numero' | 'non_lus_entreprise' | 'non_lus_operateur'>

/** Where a side is shown all its dossiers. */
export const listeOf = ({ urlPublique }: Deps['config'], cote: Cote): string =>
  cote === 'operateur' ? `${urlPublique}/mes-contrats/instruction` : `${urlPublique}/mes-contrats`

/** What a side has to read of a dossier, up to the message of this rank. */
export function attenteOf(config: Deps['config'], dossier: Lu, cote: Cote, dernier: number): Attente {
  const lien =
    cote === 'operateur'
      ? `${listeOf(config, cote)}?dossier=${encodeURIComponent(dossier.id)}#messages`
      : `${lienDossier(config.urlPublique, dossier)}#messages`
  return { dossier, nonLus: nonLusOf(dossier, cote), lien, dernier }
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
  { clock }: Pick<Deps, 'clock'>,
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
