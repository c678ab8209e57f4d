import type { Config } from '../deps.ts'
import { endSessions, readConnecte } from '../sessions/sessions.ts'
import type { StoreWrite } from '../store/store.ts'
import { isExige, listMoyens } from './moyens.ts'

/** A right was gained: where it asks for a second factor that the account has not, its sessions end and the next one enrols. */
export async function endUnproven(
  trx: StoreWrite,
  config: Pick<Config, 'secondFacteur'>,
  compteId: string,
): Promise<void> {
  if (!isExige(config, await readConnecte(trx, compteId))) return
  if ((await listMoyens(trx, compteId)).length === 0) await endSessions(trx, compteId)
}
