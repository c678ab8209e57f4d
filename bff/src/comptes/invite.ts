import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { createJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienCompte, lienConnexion, lienMotDePasse } from './liens.ts'
import { type Ouverture, openCompte } from './open-compte.ts'

/** No password opens the account before its holder chooses one. */
const AUCUN = ''

/**
 * Opens an account for somebody who then chooses their password by the link of a mail (24 hours): no password is ever
 * typed for another person. Undefined when the e-mail is already taken.
 */
export async function inviteCompte(
  trx: StoreWrite,
  { clock, config, identite }: Pick<Deps, 'clock' | 'config' | 'identite'>,
  ouverture: Omit<Ouverture, 'hash'>,
  accueil?: { readonly par: string; readonly denomination: string },
): Promise<TableCompte | undefined> {
  const compte = await openCompte(trx, clock, { ...ouverture, hash: AUCUN })
  if (!compte) return undefined
  if (identite?.seulePorte) {
    const lettre = lettres.invitationFournisseur(lienConnexion(config.urlPublique), identite.nom, accueil)
    await postLettre(trx, clock, [compte.email], lettre)
    return compte
  }
  const jeton = await createJeton(trx, clock, 'invitation', compte.id)
  const lettre = lettres.invitation(lienMotDePasse(config.urlPublique, jeton), accueil)
  await postLettre(trx, clock, [compte.email], lettre)
  return compte
}

/** Tells somebody who has an account already how to join an enterprise that invites them. */
export function tellInvited(
  trx: StoreWrite,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  email: string,
  { par, denomination, siret }: { par: string; denomination: string; siret: string },
): Promise<void> {
  const lettre = lettres.dejaInvite(lienCompte(config.urlPublique), { par, denomination, siret })
  return postLettre(trx, clock, [email], lettre)
}
