import type { Deps } from '../deps.ts'
import { faultFields } from '../http/log.ts'
import { finProchaine } from '../signature/fin-prochaine.ts'
import { tellAvis } from './avis.ts'
import { expireDrafts } from './brouillons.ts'
import { purge } from './purge.ts'
import { expireSignatures, forgetSignatures, remindSignatures } from './signatures.ts'
import { acceptSilences } from './silences.ts'

type Tache = (deps: Deps) => Promise<Readonly<Record<string, number>>>

/** What deletes, by the name under which the log tells it. */
const RANGEMENT: Readonly<Record<string, Tache>> = {
  purge: async (deps) => {
    await purge(deps)
    await forgetSignatures(deps)
    return {}
  },
  brouillons: expireDrafts,
}

/** What time alone decides, and what is told of it. */
const TERMES: Readonly<Record<string, Tache>> = {
  signatures: async (deps) => ({
    expirees: await expireSignatures(deps),
    relances: await remindSignatures(deps),
  }),
  silences: async (deps) => ({ acceptes: await acceptSilences(deps) }),
  avis: async (deps) => ({ courriels: await tellAvis(deps) }),
}

/**
 * One round of housekeeping; a fault of one task is logged, the others are done, and the next round tries again.
 * @param clock what time it is for dossiers; that of `deps` when left out, by which things are deleted
 */
export async function keepHouse(deps: Deps, clock = deps.clock): Promise<void> {
  await runAll(RANGEMENT, deps)
  await runAll(TERMES, { ...deps, clock })
  tellSceau(deps)
}

/** The operator has a certificate to renew: told at each round until it is. */
function tellSceau(deps: Pick<Deps, 'signature' | 'clock' | 'log'>): void {
  const fin = finProchaine(deps)
  if (fin !== null) deps.log.warn({ fin: fin.toISOString() }, 'certificat du cachet à renouveler')
}

async function runAll(taches: Readonly<Record<string, Tache>>, deps: Deps): Promise<void> {
  for (const [tache, run] of Object.entries(taches))
    try {
      const faits = await run(deps)
      if (Object.values(faits).some((n) => n > 0)) deps.log.info(faits, tache)
    } catch (fault) {
      deps.log.error({ tache, ...faultFields(fault) }, 'entretien')
    }
}
