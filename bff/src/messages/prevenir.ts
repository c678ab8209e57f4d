import { thoseWho } from '../avis/avis.ts'
import { lettreDuJour } from '../avis/lettres.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { attenteOf, listeOf, tellMessages } from './attente.ts'
import { type Cote, colonneNonLus, nonLusOf } from './cote.ts'
import { lecteursOf } from './destinataires.ts'

/**
 * Tells of a message those of the side it is for who asked to be told each time, in the transaction that writes it; the round of
 * housekeeping then tells them nothing of it, and the others once a day.
 * @param row as it was before the message
 * @param rang of the message
 */
export async function tellAtOnce(
  trx: StoreWrite,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  row: TableDossier,
  { cote, rang }: { readonly cote: Cote; readonly rang: number },
): Promise<void> {
  const lecteurs = await lecteursOf(trx, row, cote)
  const presses = await thoseWho(
    trx,
    lecteurs.map(({ id }) => id),
    { messages: 'aussitot' },
  )
  const apres = { ...row, [colonneNonLus(cote)]: nonLusOf(row, cote) + 1 }
  const attentes = [attenteOf(config, apres, cote, rang)]
  for (const { id, email } of lecteurs.filter((one) => presses.has(one.id))) {
    const lettre = await tellMessages(trx, { clock }, { id, email, liste: listeOf(config, cote), attentes })
    if (lettre) await postLettre(trx, clock, [email], lettreDuJour([lettre], config.urlPublique))
  }
}
