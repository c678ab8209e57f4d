import type { ChangementWebhook, NouveauWebhook, Webhook, WebhookDonne } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { type Connecte, nameOf } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { noteActe } from '../entreprises/journal.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import { noteDepart } from '../store/departs.ts'
import { newId } from '../store/id.ts'
import type { TableWebhook } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { requireUrl } from './adresse.ts'
import { ancienJusqua, firstSecret, renewSecret } from './secrets.ts'

const WEBHOOKS_MAX = 10

type Outils = Pick<Deps, 'clock' | 'config' | 'nirCipher'>

const view = (clock: Deps['clock'], row: TableWebhook): Webhook => ({
  id: row.id,
  url: row.url,
  evenements: JSON.parse(row.evenements),
  actif: row.actif === 1,
  creeLe: row.cree_le,
  creePar: row.cree_par,
  ancienSecretJusqua: ancienJusqua(clock, row),
})

/** The webhooks of an enterprise. */
export const webhooksOf = (db: Store, siren: string) =>
  db.selectFrom('webhook').selectAll().where('siren', '=', siren)

/** Same as answers tell them, oldest first. */
export async function listWebhooks(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  siren: string,
): Promise<Webhook[]> {
  const rows = await webhooksOf(db, siren).orderBy('cree_le').orderBy('id').execute()
  return rows.map((row) => view(clock, row))
}

const note = (
  trx: StoreWrite,
  outils: Pick<Deps, 'clock'>,
  caller: Connecte,
  { id, siren }: Pick<TableWebhook, 'id' | 'siren'>,
  action: string,
  details: object = {},
) => noteActe(trx, outils, { caller, siren, action, details: { webhook: id, ...details } })

/** A new webhook, with its secret. @throws Refus 409 `trop_de_webhooks`, 422 at an address that cannot be */
export async function createWebhook(
  trx: StoreWrite,
  outils: Outils,
  par: Connecte,
  siren: string,
  { url, evenements }: z.output<typeof NouveauWebhook>,
): Promise<WebhookDonne> {
  requireUrl(url, outils.config.mode)
  if ((await webhooksOf(trx, siren).execute()).length >= WEBHOOKS_MAX) throw refus('trop_de_webhooks')
  const id = newId()
  const { secret, ...scelles } = await firstSecret(outils, id)
  const row: TableWebhook = {
    id,
    siren,
    url,
    evenements: JSON.stringify(evenements),
    ...scelles,
    actif: 1,
    derniere: 0,
    cree_le: instant(outils.clock),
    cree_par: nameOf(par),
  }
  await trx.insertInto('webhook').values(row).execute()
  await note(trx, outils, par, row, 'webhook_cree')
  return { ...view(outils.clock, row), secret }
}

/** Changes a webhook; with its secret where that was renewed. @throws Refus 404, 422 as {@link createWebhook} */
export async function updateWebhook(
  trx: StoreWrite,
  outils: Outils,
  par: Connecte,
  siren: string,
  {
    id,
    url,
    evenements,
    actif,
    renouvelerSecret,
  }: z.output<typeof ChangementWebhook> & { readonly id: string },
): Promise<Webhook & { secret?: string }> {
  if (url !== undefined) requireUrl(url, outils.config.mode)
  const row = await webhooksOf(trx, siren).where('id', '=', id).executeTakeFirst()
  if (!row) throw refus('introuvable')
  const { secret, ...scelles } = renouvelerSecret ? await renewSecret(outils, row) : {}
  const changes = {
    ...scelles,
    ...(url === undefined ? {} : { url }),
    ...(evenements === undefined ? {} : { evenements: JSON.stringify(evenements) }),
    ...(actif === undefined ? {} : { actif: actif ? 1 : 0 }),
  }
  if (Object.keys(changes).length > 0)
    await trx.updateTable('webhook').set(changes).where('id', '=', id).execute()
  // What waited for it may leave.
  if (actif) noteDepart(trx)
  await note(trx, outils, par, row, 'webhook_modifie', { champs: Object.keys(changes) })
  return { ...view(outils.clock, { ...row, ...changes }), ...(secret === undefined ? {} : { secret }) }
}

/** Ends a webhook, with what waits for it. */
export async function deleteWebhook(
  trx: StoreWrite,
  outils: Pick<Deps, 'clock'>,
  par: Connecte,
  row: Pick<TableWebhook, 'id' | 'siren'>,
): Promise<void> {
  await trx.deleteFrom('webhook').where('siren', '=', row.siren).where('id', '=', row.id).execute()
  await note(trx, outils, par, row, 'webhook_supprime')
}
