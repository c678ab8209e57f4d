import { lettreNouvelles } from '../avis/lettres.ts'
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
    .select(['dossier.id', 'nouvelle.sujet'])
    .where('nouvelle.compte_id', '=', id)
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        exists(
          selectFrom('rattachement')
            .select('rattachement.id')
            .whereRef('rattachement.compte_id', '=', 'nouvelle.compte_id')
            .whereRef('rattachement.siren', '=', 'dossier.siren')
            .where('rattachement.etat', '=', 'actif'),
        ),
        eb('nouvelle.compte_id', 'in', officers(trx).clearSelect().select('compte.id')),
      ]),
    )
    .orderBy('nouvelle.partir_le')
    .orderBy('nouvelle.id')
    .execute()
  await trx
    .deleteFrom('nouvelle')
    .where('compte_id', '=', id)
    .where('partir_le', '<=', instant(clock))
    .execute()
  const { urlPublique } = config
  return lettreNouvelles(
    rows.map((row) => ({ sujet: row.sujet, lien: lienDossier(urlPublique, row) })),
    `${urlPublique}/mes-contrats`,
  )
}
