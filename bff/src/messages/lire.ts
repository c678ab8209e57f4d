import type { Deps } from '../deps.ts'
import type { Acteur } from '../dossiers/acteur.ts'
import { lockDossier } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import { autreCote, colonneNonLus, coteOf } from './cote.ts'
import { refus as t } from './textes.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** The last message up to the one of this id, or up to an instant; 0 before the first. */
async function rangAt(trx: StoreWrite, dossierId: string, jusqua: string): Promise<number> {
  const messages = trx.selectFrom('message').where('dossier_id', '=', dossierId)
  const named = await messages.select('rang').where('id', '=', jusqua).executeTakeFirst()
  if (named) return named.rang
  const time = INSTANT.test(jusqua) ? Date.parse(jusqua) : Number.NaN
  if (Number.isNaN(time))
    throw refus('corps_invalide', {
      erreurs: [{ chemin: 'jusqua', code: 'message_inconnu', message: t.jusqua }],
    })
  const { last } = await messages
    .select((eb) => eb.fn.max('rang').as('last'))
    .where('le', '<=', new Date(time).toISOString())
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

/**
 * The reader's side has read what the other wrote up to a message: one person of it reads for all, as in a shared mailbox.
 * @returns how many it has not read yet
 */
export async function markRead(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  { role }: Pick<Acteur, 'role'>,
  { id, jusqua }: { id: string; jusqua: string },
): Promise<number> {
  await lockDossier(trx, id, null)
  const cote = coteOf(role)
  const rang = await rangAt(trx, id, jusqua)
  await trx
    .updateTable('message')
    .set({ lu_le: instant(clock) })
    .where('dossier_id', '=', id)
    .where('cote', '=', autreCote(cote))
    .where('rang', '<=', rang)
    .where('lu_le', 'is', null)
    .execute()
  const { nombre } = await trx
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
    .where('dossier_id', '=', id)
    .where('cote', '=', autreCote(cote))
    .where('lu_le', 'is', null)
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('dossier')
    .set({ [colonneNonLus(cote)]: Number(nombre) })
    .where('id', '=', id)
    .execute()
  return Number(nombre)
}
