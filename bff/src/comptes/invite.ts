import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import type { TableCompte } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { StoreWrite } from '../store/store.ts'
import { createJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienMotDePasse } from './liens.ts'
import { type Ouverture, openCompte } from './open-compte.ts'

/**
 * Opens an account for somebody who then chooses their password by the link of a mail (24 hours): no password is ever
 * typed for another person. Undefined when the e-mail is already taken.
 */
export async function inviteCompte(
  trx: StoreWrite,
  { clock, config, passwords }: Pick<Deps, 'clock' | 'config' | 'passwords'>,
  ouverture: Omit<Ouverture, 'hash'>,
): Promise<TableCompte | undefined> {
  const hash = await passwords.hash(newSecret())
  const compte = await openCompte(trx, clock, { ...ouverture, hash })
  if (!compte) return undefined
  const jeton = await createJeton(trx, clock, 'invitation', compte.id)
  await postLettre(trx, clock, [compte.email], lettres.invitation(lienMotDePasse(config.urlPublique, jeton)))
  return compte
}
