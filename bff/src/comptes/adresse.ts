import { type Connecte, nameOf, overallRole } from '../acces/connecte.ts'
import { postLettre } from '../courriels/outbox.ts'
import { lift } from '../courriels/retours/ecartees.ts'
import type { Deps } from '../deps.ts'
import type { StoreWrite } from '../store/store.ts'
import { lettres } from './lettres.ts'
import { lienCompte } from './liens.ts'

/** Lets mails leave again for one's own address, a first one to try it: if it comes back, none leaves once more. */
export async function confirmAdresse(
  trx: StoreWrite,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  caller: Connecte,
): Promise<void> {
  const role = overallRole(caller) ?? 'employeur'
  const auteur = { compteId: caller.compteId, nom: nameOf(caller), role }
  if (await lift(trx, clock, caller.email, { auteur }))
    await postLettre(trx, clock, [caller.email], lettres.adresse(lienCompte(config.urlPublique)))
}
