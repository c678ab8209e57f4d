import type { Clock } from '../store/clock.ts'
import { instantIn } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Retenue } from './outbox.ts'

/** How long news waits for what may follow it, or take it back: as long as one sitting over a dossier. */
export const RETENUE_SECONDES = 120

/**
 * Takes what has not begun to leave out of the outbox, and out of the mails of the day.
 * @returns what it would have told; null where there was none
 */
export async function takeRetenu<News>(trx: StoreWrite, objet: string): Promise<News | null> {
  const mails = await trx
    .deleteFrom('courriel')
    .where('objet', '=', objet)
    .where('etat', '=', 'a_envoyer')
    .where('bail', 'is', null)
    .returning('nouvelles')
    .execute()
  const lines = await trx.deleteFrom('nouvelle').where('objet', '=', objet).returning('nouvelles').execute()
  const first = [...mails, ...lines].find(({ nouvelles }) => nouvelles !== null)
  return first?.nouvelles ? (JSON.parse(first.nouvelles) as News) : null
}

/** Keeps news back for a moment, see {@link takeRetenu}. */
export const retain = (
  clock: Clock,
  { objet, nouvelles }: { objet: string; nouvelles: object },
): Retenue => ({ objet, nouvelles: JSON.stringify(nouvelles), partir_le: instantIn(clock, RETENUE_SECONDES) })
