import type { Deps } from '../deps.ts'
import { lastRonde } from '../entretien/ronde.ts'
import { finProchaine } from '../signature/fin-prochaine.ts'
import { write } from '../store/store.ts'

const works = (check: Promise<unknown>) =>
  check.then(
    () => 'ok' as const,
    () => 'indisponible' as const,
  )

/** Name of the row of counters that is written to know whether one can write. */
const SONDE = 'sonde'

/** Something small is written in the store, and undone: one that only reads (a full disk, a replica) is of no use. */
async function probeStore({ db }: Pick<Deps, 'db'>): Promise<void> {
  const undone = new Error('undone')
  await write(db, async (trx) => {
    await trx.insertInto('compteur').values({ nom: SONDE, valeur: 0 }).execute()
    throw undone
  }).catch((fault) => {
    if (fault !== undone) throw fault
  })
}

/** What is said, part by part. */
async function probe(deps: Deps) {
  const [magasin, fichiers] = await Promise.all([works(probeStore(deps)), works(deps.files.check())])
  const antivirus = await deps.antivirus?.works()
  const ronde = magasin === 'ok' ? await lastRonde(deps).catch(() => null) : null
  return {
    magasin,
    fichiers: fichiers === 'ok' && !(await deps.files.intact()) ? ('degrade' as const) : fichiers,
    courriel: deps.courrielOk() ? ('ok' as const) : ('degrade' as const),
    ...(deps.signature ? { signature: finProchaine(deps) ? ('degrade' as const) : ('ok' as const) } : {}),
    ...(antivirus === undefined ? {} : { antivirus: antivirus ? ('ok' as const) : ('degrade' as const) }),
    ronde,
  }
}

type Etats = Awaited<ReturnType<typeof probe>>

/** A verdict serves for so long: anyone may ask, and each question writes. */
const MEMOIRE_MS = 1000

/** What `/sante/pret` says. Those who ask at once, or within a second, are answered by one look. */
export function createPret(): (deps: Deps) => Promise<Etats> {
  let last: { readonly at: number; readonly etats: Promise<Etats> } | null = null
  return (deps) => {
    const at = deps.clock.now().getTime()
    if (!last || Math.abs(at - last.at) >= MEMOIRE_MS) last = { at, etats: probe(deps) }
    return last.etats
  }
}
