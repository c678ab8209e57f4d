import type { AdresseEcartee } from '@mon-espace/domain/api'
import { type Auteur, fait, SERVICE } from '../../dossiers/acteur.ts'
import type { Fait } from '../../journal/entree.ts'
import { appendJournal } from '../../journal/journal.ts'
import { type Clock, instant } from '../../store/clock.ts'
import type { TableAdresseEcartee } from '../../store/schema.ts'
import type { Store, StoreWrite } from '../../store/store.ts'

/** Enhanced status codes (RFC 3463, 3 and IANA) in the words of whoever can do something about it. */
function motifOf(statut: string): AdresseEcartee['motif'] {
  if (statut === '5.2.2') return 'pleine'
  return statut === '5.2.1' || statut.startsWith('5.1.') ? 'inconnue' : 'autre'
}

const ecartees = (db: Store) => db.selectFrom('adresse_ecartee').where('leve_le', 'is', null)

/** Do mails leave for this address no more? */
export async function isEcartee(db: Store, adresse: string): Promise<boolean> {
  const row = await ecartees(db)
    .select('adresse')
    .where('adresse', '=', adresse.toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

/** Which of these addresses mails leave for no more, since when and why. */
export async function readEcartees(
  db: Store,
  adresses: readonly string[],
): Promise<ReadonlyMap<string, AdresseEcartee>> {
  if (adresses.length === 0) return new Map()
  const rows = await ecartees(db)
    .select(['adresse', 'le', 'statut'])
    .where('adresse', 'in', [...adresses])
    .execute()
  return new Map(rows.map(({ adresse, le, statut }) => [adresse, { le, motif: motifOf(statut) }]))
}

/** All of them, the newest first. */
export const listEcartees = (db: Store): Promise<Pick<TableAdresseEcartee, 'adresse' | 'statut' | 'le'>[]> =>
  ecartees(db).select(['adresse', 'statut', 'le']).orderBy('le', 'desc').orderBy('adresse').execute()

/**
 * No more mail leaves for the address of this mail, which came back for good.
 * @returns false where that is known, or where the address was said to work since the mail was written
 */
export async function ecarte(
  trx: StoreWrite,
  clock: Clock,
  courriel: { readonly id: string; readonly a: string; readonly cree_le: string },
  statut: string,
): Promise<boolean> {
  const adresse = courriel.a.toLowerCase()
  const le = instant(clock)
  const known = await trx
    .selectFrom('adresse_ecartee')
    .select('leve_le')
    .where('adresse', '=', adresse)
    .executeTakeFirst()
  if (known && (known.leve_le === null || courriel.cree_le < known.leve_le)) return false
  const values = { courriel_id: courriel.id, statut, le, leve_le: null }
  await trx
    .insertInto('adresse_ecartee')
    .values({ adresse, ...values })
    .onConflict((c) => c.column('adresse').doUpdateSet(values))
    .execute()
  const details = { courriel: courriel.id, statut }
  await note(trx, adresse, fait(clock, SERVICE, 'adresse_ecartee', details))
  return true
}

/**
 * Mails leave for this address again, those written from now on.
 * @param siren the one enterprise whose journal tells it; none: each that the address has
 * @returns false where they did
 */
export async function lift(
  trx: StoreWrite,
  clock: Clock,
  adresse: string,
  { auteur, siren }: { auteur: Auteur; siren?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('adresse_ecartee')
    .set({ leve_le: instant(clock) })
    .where('adresse', '=', adresse.toLowerCase())
    .where('leve_le', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await note(trx, adresse.toLowerCase(), fait(clock, auteur, 'adresse_retablie'), siren)
  return true
}

/** One line in the journal of each enterprise of the address; in that of the service where it has none. */
async function note(trx: StoreWrite, adresse: string, line: Fait, siren?: string): Promise<void> {
  const rows = await trx
    .selectFrom('compte')
    .leftJoin('rattachement', 'rattachement.compte_id', 'compte.id')
    .select(['compte.id', 'rattachement.siren'])
    .where('compte.email', '=', adresse)
    .execute()
  const sirens = rows.flatMap((row) => row.siren ?? []).filter((one) => !siren || one === siren)
  const [compte] = rows
  const details = { ...(compte ? { compte: compte.id } : {}), ...line.details }
  for (const fil of sirens.length > 0 ? sirens.map((one) => `entreprise:${one}`) : ['service'])
    await appendJournal(trx, fil, { ...line, details })
}
