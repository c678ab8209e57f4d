import type { Clock } from '../store/clock.ts'
import { instantIn } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Lettre } from './gabarit.ts'
import { postLettre } from './outbox.ts'

/** How long news waits for what may follow it, or take it back: as long as one sitting over a dossier. */
export const RETENUE_SECONDES = 120

/**
 * Takes a mail that has not begun to leave out of the outbox.
 * @returns what it would have told; null where there was none
 */
export async function takeRetenu<News>(trx: StoreWrite, objet: string): Promise<News | null> {
  const taken = await trx
    .deleteFrom('courriel')
    .where('objet', '=', objet)
    .where('etat', '=', 'a_envoyer')
    .where('bail', 'is', null)
    .returning('nouvelles')
    .execute()
  const [first] = taken
  return first?.nouvelles ? (JSON.parse(first.nouvelles) as News) : null
}

/** Posts a letter that leaves in a moment, see {@link takeRetenu}. */
export async function postRetenu(
  trx: StoreWrite,
  clock: Clock,
  a: readonly string[],
  lettre: Lettre,
  { objet, nouvelles }: { objet: string; nouvelles: object },
): Promise<void> {
  await postLettre(trx, clock, a, lettre, {
    objet,
    nouvelles: JSON.stringify(nouvelles),
    partir_le: instantIn(clock, RETENUE_SECONDES),
  })
}
