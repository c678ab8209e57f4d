import type { Deps } from '../deps.ts'
import { faultFields } from '../http/log.ts'
import { expireDrafts } from './brouillons.ts'
import { tellEcheances } from './echeances.ts'
import { purge } from './purge.ts'

/** One round of housekeeping; a fault is logged and the next round tries again. */
export async function keepHouse(deps: Deps): Promise<void> {
  try {
    await purge(deps)
    const { prevenus, supprimes } = await expireDrafts(deps)
    if (prevenus + supprimes > 0) deps.log.info({ prevenus, supprimes }, 'brouillons')
    const courriels = await tellEcheances(deps)
    if (courriels > 0) deps.log.info({ courriels }, 'echeances')
  } catch (fault) {
    deps.log.error(faultFields(fault), 'entretien')
  }
}
