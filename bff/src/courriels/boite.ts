import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'

const VISIBLES = 500

/**
 * The built-in mailbox: every mail sent, newest first, open to anyone, and absent where mails really leave. One that waits
 * for what may follow it is shown as it stands: nobody has to wait in front of a mailbox.
 */
export function bindBoite(bind: Bind): void {
  bind(OPERATIONS.listCourriels, async ({ deps }) => {
    if (!deps.config.boiteCourriels) throw refus('introuvable')
    await deps.outbox.drain()
    const rows = await deps.db
      .selectFrom('courriel')
      .selectAll()
      .where((eb) => eb.or([eb('etat', '=', 'envoye'), eb('objet', 'is not', null)]))
      .orderBy((eb) => eb.fn.coalesce('envoye_le', 'cree_le'), 'desc')
      .orderBy('id', 'desc')
      .limit(VISIBLES)
      .execute()
    return {
      body: rows.map((row) => ({
        id: row.id,
        a: [row.a],
        sujet: row.sujet,
        texte: row.texte,
        html: row.html,
        envoyeLe: row.envoye_le ?? row.cree_le,
      })),
    }
  })
}
