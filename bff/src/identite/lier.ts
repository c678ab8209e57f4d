import { findCompte, findCompteByEmail } from '../comptes/comptes.ts'
import { lienCompte } from '../comptes/liens.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { noteOwn } from '../second-facteur/journal.ts'
import { readConnecte } from '../sessions/sessions.ts'
import { instant } from '../store/clock.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { lettres } from './lettres.ts'
import type { IdentiteProuvee, ServiceIdentite } from './service-identite.ts'

/** Whose account it is, and whether the provider already knew them as such. */
export interface CompteTrouve {
  readonly compte: TableCompte
  readonly connue: boolean
}

type Manque = 'inconnu' | 'adresse' | 'non_confirme'

/**
 * The account of an identity: the one it is bound to, else the one whose address the provider attests, which it is bound to
 * from now on, in place of the identity that the account had there: a provider may make an account anew, with another `sub`.
 * Its owner is told. Nothing is bound to an address that neither side proved.
 */
export async function findOrBind(
  trx: StoreWrite,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  { nom }: Pick<ServiceIdentite, 'nom'>,
  identite: IdentiteProuvee,
): Promise<CompteTrouve | Manque> {
  const { emetteur, sub, email, emailAtteste } = identite
  const bound = await trx
    .selectFrom('identite')
    .select('compte_id')
    .where('emetteur', '=', emetteur)
    .where('sub', '=', sub)
    .executeTakeFirst()
  const known = bound && (await findCompte(trx, bound.compte_id))
  if (known) return { compte: known, connue: true }
  if (email === null || !emailAtteste) return 'adresse'
  const compte = await findCompteByEmail(trx, email)
  if (!compte) return 'inconnu'
  // Whoever signed up with somebody else’s address chose its password.
  if (compte.confirme_le === null) return 'non_confirme'
  const { numDeletedRows } = await trx
    .deleteFrom('identite')
    .where('emetteur', '=', emetteur)
    .where('compte_id', '=', compte.id)
    .executeTakeFirst()
  const anew = numDeletedRows > 0n
  await trx
    .insertInto('identite')
    .values({ emetteur, sub, compte_id: compte.id, liee_le: instant(clock) })
    .execute()
  const owner = await readConnecte(trx, compte.id)
  await noteOwn(trx, clock, owner, anew ? 'identite_reliee' : 'identite_liee', { emetteur })
  await postLettre(trx, clock, [compte.email], lettres.liee(lienCompte(config.urlPublique), nom, anew))
  return { compte, connue: false }
}
