import type { Situe } from '../acces/connecte.ts'
import { rattaches } from '../acces/rattaches.ts'
import { lettreNouvelles, type NouvelleDite } from '../avis/lettres.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import type { Deps } from '../deps.ts'
import { officers } from '../dossiers/assign.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import type { Destinataire } from '../dossiers/notify.ts'
import { instant } from '../store/clock.ts'
import type { Store, StoreWrite } from '../store/store.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/** Those that may be told from now on. */
const due = (db: Store, { clock }: Pick<Outils, 'clock'>) =>
  db.selectFrom('nouvelle').where('nouvelle.partir_le', '<=', instant(clock))

/** People whose dossiers have news for their mail of the day. */
export async function gatherNouvelles({
  db,
  clock,
}: Pick<Deps, 'db' | 'clock'>): Promise<Map<string, Destinataire>> {
  const people = await due(db, { clock })
    .innerJoin('compte', 'compte.id', 'nouvelle.compte_id')
    .select(['compte.id', 'compte.email'])
    .distinct()
    .execute()
  return new Map(people.map((one) => [one.id, one]))
}

/** May the person still open this dossier? */
async function maySee(db: Store, compteId: string, dossier: Situe): Promise<boolean> {
  const found =
    (await rattaches(db, dossier).select('compte.id').where('compte.id', '=', compteId).executeTakeFirst()) ??
    (await officers(db).where('id', '=', compteId).executeTakeFirst())
  return found !== undefined
}

/**
 * The news that wait for one person, of the dossiers that they may still open; none waits any longer.
 * @returns the letter of them; null where there is nothing
 */
export async function tellNouvelles(
  trx: StoreWrite,
  { clock, config }: Outils,
  { id }: Destinataire,
): Promise<Lettre | null> {
  const rows = await due(trx, { clock })
    .innerJoin('dossier', 'dossier.id', 'nouvelle.dossier_id')
    .select(['dossier.id', 'dossier.siren', 'dossier.siret', 'nouvelle.sujet'])
    .where('nouvelle.compte_id', '=', id)
    .orderBy('nouvelle.partir_le')
    .orderBy('nouvelle.id')
    .execute()
  await trx
    .deleteFrom('nouvelle')
    .where('compte_id', '=', id)
    .where('partir_le', '<=', instant(clock))
    .execute()
  const { urlPublique } = config
  const dites: NouvelleDite[] = []
  for (const row of rows)
    if (await maySee(trx, id, row)) dites.push({ sujet: row.sujet, lien: lienDossier(urlPublique, row) })
  return lettreNouvelles(dites, `${urlPublique}/mes-contrats`)
}
