import type { EvenementWebhook } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { instant } from '../store/clock.ts'
import { compiled } from '../store/compiled.ts'
import { noteDepart } from '../store/departs.ts'
import { newId } from '../store/id.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'

// Each time for whatever changes the state of a dossier: in the order of their ids, so that two writers wait for each other.
const ecoutes = compiled((db, { siren }: { siren: string }) =>
  db
    .selectFrom('webhook')
    .select(['id', 'evenements'])
    .where('siren', '=', siren)
    .where('actif', '=', 1)
    .orderBy('id'),
)

/**
 * Notes, in the transaction of the change, that a dossier came into a state: every webhook that asked is told of it if and only
 * if the change is kept.
 */
export async function noteEtat(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  { id, siren, numero, type, etat }: TableDossier,
): Promise<void> {
  const evenement: EvenementWebhook = `dossier.${etat as never}`
  const now = instant(clock)
  for (const webhook of await ecoutes(trx, { siren })) {
    if (!(JSON.parse(webhook.evenements) as string[]).includes(evenement)) continue
    const { derniere: n } = await trx
      .updateTable('webhook')
      .set((eb) => ({ derniere: eb('derniere', '+', 1) }))
      .where('id', '=', webhook.id)
      .returning('derniere')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('livraison')
      .values({
        id: newId(),
        webhook_id: webhook.id,
        n,
        dossier_id: id,
        numero,
        type,
        dossier_etat: etat,
        le: now,
        etat: 'a_envoyer',
        essais: 0,
        prochain_essai_le: now,
        bail: null,
        bail_jusqua: null,
        livree_le: null,
        statut: null,
        echec: null,
      })
      .execute()
    noteDepart(trx)
  }
}
