import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Outils } from './save.ts'

/** Writes to whoever entered the dossier, as long as they may still act for the enterprise; else to its administrators. */
export async function postToEntreprise(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  row: Pick<TableDossier, 'siren' | 'cree_par'>,
  lettre: Lettre,
): Promise<void> {
  const people = await trx
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .select(['compte.id', 'compte.email', 'rattachement.role'])
    .where('rattachement.siren', '=', row.siren)
    .where('rattachement.etat', '=', 'actif')
    .orderBy('compte.email')
    .execute()
  const author = people.filter((p) => p.id === row.cree_par)
  const to = author.length > 0 ? author : people.filter((p) => p.role === 'administrateur')
  if (to.length > 0)
    await postLettre(
      trx,
      clock,
      to.map((p) => p.email),
      lettre,
    )
}
