import { numeroSiren } from '../../store/cles-mot.ts'
import { CLES_TIERS } from '../../store/mots.ts'
import type { StoreWrite } from '../../store/store.ts'
import { type Tiers, tiersMotRows } from '../../store/tiers.ts'

/** In one order, whoever writes: two writes never wait for each other. */
const sorted = <T extends { readonly cle: string }>(tiers: readonly T[]): T[] =>
  tiers.toSorted((one, other) => (one.cle < other.cle ? -1 : 1))

/** Writes whom a dossier of an enterprise names, before the dossier is found by them. */
export async function keepTiers(trx: StoreWrite, siren: string, named: readonly Tiers[]): Promise<void> {
  if (named.length === 0) return
  const rows = sorted(named).map((tiers) => ({ siren: numeroSiren(siren), ...tiers }))
  await trx
    .insertInto('tiers')
    .values(rows)
    // Written even so: who takes the last dossier away from it waits, and then sees this one.
    .onConflict((oc) => oc.columns(['siren', 'cle']).doUpdateSet((eb) => ({ nom: eb.ref('excluded.nom') })))
    .execute()
  await trx
    .insertInto('tiers_mot')
    .values(rows.flatMap(tiersMotRows))
    .onConflict((oc) => oc.columns(['siren', 'cle', 'mot']).doNothing())
    .execute()
}

/** Forgets, of those that a dossier does not name any more, whom no other dossier of the enterprise names. */
export async function dropTiers(trx: StoreWrite, siren: string, cles: readonly string[]): Promise<void> {
  if (cles.length === 0) return
  for (const cle of cles.toSorted())
    await trx
      .updateTable('tiers')
      .set((eb) => ({ nom: eb.ref('nom') }))
      .where('siren', '=', numeroSiren(siren))
      .where('cle', '=', cle)
      .execute()
  await trx
    .deleteFrom('tiers')
    .where('siren', '=', numeroSiren(siren))
    .where('cle', 'in', cles)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('dossier_mot')
            .select('dossier_mot.mot')
            .whereRef('dossier_mot.siren', '=', 'tiers.siren')
            .whereRef('dossier_mot.mot', '=', 'tiers.cle'),
        ),
      ),
    )
    .execute()
}

/** Keys of whom a dossier names, to be given to {@link dropTiers} once it is deleted. */
export async function clesTiersOf(trx: StoreWrite, rang: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('dossier_mot')
    .select('mot')
    .where('rang', '=', rang)
    .where('mot', '>=', CLES_TIERS.debut)
    .where('mot', '<', CLES_TIERS.fin)
    .execute()
  return rows.map(({ mot }) => mot)
}
