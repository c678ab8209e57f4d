import type { Clock } from '../../store/clock.ts'
import { type Store, write } from '../../store/store.ts'
import type { AdresseRetour } from './adresse-retour.ts'
import { ecarte } from './ecartees.ts'
import { readRetour } from './lire-retour.ts'

/**
 * What a message that came back led to. `etranger`: no mail of ours is named by a token of ours, so that nothing it says
 * is believed.
 */
export const ISSUES = ['ecartee', 'deja', 'provisoire', 'refus', 'autre', 'etranger', 'illisible'] as const
export type Issue = (typeof ISSUES)[number]

/** Reads a message of the mailbox of returns, and sets aside the address of a mail that came back for good. */
export async function receiveRetour(
  { db, clock, retours }: { db: Store; clock: Clock; retours: Pick<AdresseRetour, 'find'> },
  bytes: Uint8Array,
): Promise<Issue> {
  const retour = await readRetour(bytes)
  if (!retour) return 'illisible'
  const id = retours.find(retour.adressee)
  if (!id) return 'etranger'
  if (retour.issue !== 'definitif') return retour.issue
  return write(db, async (trx) => {
    const courriel = await trx
      .selectFrom('courriel')
      .select(['id', 'a', 'cree_le'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!courriel) return 'etranger'
    return (await ecarte(trx, clock, courriel, retour.statut)) ? 'ecartee' : 'deja'
  })
}
