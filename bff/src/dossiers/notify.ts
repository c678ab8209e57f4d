import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Outils } from './save.ts'

/** Whoever entered the dossier, as long as they may still act for the enterprise; else its administrators. */
export async function recipientsOf(
  trx: StoreWrite,
  row: Pick<TableDossier, 'siren' | 'cree_par'>,
): Promise<string[]> {
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
  return to.map(({ email }) => email)
}

/** Writes to {@link recipientsOf} the dossier. */
export async function postToEntreprise(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  row: Pick<TableDossier, 'siren' | 'cree_par'>,
  lettre: Lettre,
): Promise<void> {
  const to = await recipientsOf(trx, row)
  if (to.length > 0) await postLettre(trx, clock, to, lettre)
}
