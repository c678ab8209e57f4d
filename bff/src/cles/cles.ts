import type { CleAcces, CleDonnee, NouvelleCle } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { hearsOwnAlone } from '../acces/cle.ts'
import { type Connecte, nameOf } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { noteActe } from '../entreprises/journal.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { newId } from '../store/id.ts'
import type { TableCleAcces } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { MARQUE } from './marque.ts'

const PREFIXE_SIGNES = MARQUE.length + 6
const CLES_MAX = 20
const NOM_PRIS =
  'Donnez un autre nom\u00a0: une clé en porte déjà un pareil. Pour la remplacer, révoquez-la d’abord.'

const view = (row: TableCleAcces): CleAcces => ({
  id: row.id,
  libelle: row.libelle,
  prefixe: row.prefixe,
  droits: JSON.parse(row.droits),
  creeLe: row.cree_le,
  creePar: row.cree_par,
  utiliseeLe: row.utilisee_le,
})

const ofEnterprise = (db: Store, siren: string) =>
  db.selectFrom('cle_acces').selectAll().where('siren', '=', siren)

/** The keys of an enterprise, oldest first. */
export async function listCles(db: Store, siren: string): Promise<CleAcces[]> {
  const rows = await ofEnterprise(db, siren).orderBy('cree_le').orderBy('id').execute()
  return rows.map(view)
}

/** Is there such a key of this enterprise? */
export async function isCleOf(db: Store, siren: string, id: string): Promise<boolean> {
  return (await ofEnterprise(db, siren).where('id', '=', id).executeTakeFirst()) !== undefined
}

/** A new key of an enterprise; the store keeps its hash alone. @throws Refus 409 `trop_de_cles`, 422 for a name that is taken */
export async function createCle(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  par: Connecte,
  siren: string,
  { libelle, droits }: z.output<typeof NouvelleCle>,
): Promise<CleDonnee> {
  const known = await listCles(trx, siren)
  if (known.length >= CLES_MAX) throw refus('trop_de_cles')
  // What a key to deposit may hear of is what was deposited under its name: each has its own.
  const namesakes = known.filter((cle) => cle.libelle === libelle)
  if (namesakes.length > 0 && [droits, ...namesakes.map((cle) => cle.droits)].some(hearsOwnAlone))
    throw refus('corps_invalide', {
      erreurs: [{ chemin: 'libelle', code: 'deja_pris', message: NOM_PRIS }],
    })
  const cle = MARQUE + newSecret()
  const row: TableCleAcces = {
    id: newId(),
    siren,
    libelle,
    prefixe: cle.slice(0, PREFIXE_SIGNES),
    empreinte: empreinte(cle),
    droits: JSON.stringify(droits),
    cree_le: instant(clock),
    cree_par: nameOf(par),
    utilisee_le: null,
  }
  await trx.insertInto('cle_acces').values(row).execute()
  await noteActe(trx, { clock }, { caller: par, siren, action: 'cle_creee', details: { cle: row.id } })
  return { ...view(row), cle }
}

/** Revokes a key: its next call is refused. */
export async function deleteCle(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  par: Connecte,
  siren: string,
  id: string,
): Promise<void> {
  await trx.deleteFrom('cle_acces').where('siren', '=', siren).where('id', '=', id).execute()
  await noteActe(trx, { clock }, { caller: par, siren, action: 'cle_revoquee', details: { cle: id } })
}
