import type { Deps } from '../deps.ts'
import { GARDE } from '../donnees-publiques/etablissements/consulter.ts'
import { dayOf, instant, instantIn } from '../store/clock.ts'

const JOUR = 86_400
/** How long answers are kept for replay, and links that were used or expired. */
const IDEMPOTENCE = 2 * JOUR
const JETONS = 30 * JOUR
const TENTATIVES = JOUR
const RAPPELS = 90 * JOUR
/** A mailbox may have been opened since: it is written to again, and told again if it has not. */
const ECARTEES = 365 * JOUR
/** How long what webhooks were told can be read and told again. */
const LIVRAISONS = 30 * JOUR

/** Deletes what has served its time: sessions, links, counters, kept answers, hand-overs, what the register said. */
export async function purge({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const now = instant(clock)
  await db.deleteFrom('session').where('expire_le', '<', now).execute()
  await db.deleteFrom('jeton').where('expire_le', '<', instantIn(clock, -JETONS)).execute()
  await db.deleteFrom('inscription').where('cree_le', '<', instantIn(clock, -JETONS)).execute()
  await db.deleteFrom('appareil').where('expire_le', '<', now).execute()
  await db.deleteFrom('tentative').where('depuis', '<', instantIn(clock, -TENTATIVES)).execute()
  await db.deleteFrom('idempotence').where('cree_le', '<', instantIn(clock, -IDEMPOTENCE)).execute()
  await db
    .deleteFrom('rappel')
    .where('echeance', '<', dayOf(new Date(instantIn(clock, -RAPPELS))))
    .execute()
  await db.deleteFrom('adresse_ecartee').where('le', '<', instantIn(clock, -ECARTEES)).execute()
  await db.deleteFrom('livraison').where('le', '<', instantIn(clock, -LIVRAISONS)).execute()
  await db.deleteFrom('demande').where('expire_le', '<', now).execute()
  await db.deleteFrom('etablissement_public').where('le', '<', instantIn(clock, -GARDE)).execute()
  await db.deleteFrom('depart_oidc').where('expire_le', '<', now).execute()
  await db.deleteFrom('jti_vu').where('expire_le', '<', now).execute()
}
