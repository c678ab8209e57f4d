import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { forgetAppareils } from '../sessions/appareils.ts'
import { endSessions } from '../sessions/sessions.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { findCompte, findCompteByEmail } from './comptes.ts'
import { dropPasswords } from './en-attente.ts'
import { cancelJetons, createJeton, MOT_DE_PASSE, readJeton, useJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienConnexion, lienMotDePasse } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/** Sends a reset link to a known e-mail; does nothing for anyone else. */
export async function requestReset(trx: StoreWrite, { clock, config }: Outils, email: string): Promise<void> {
  const compte = await findCompteByEmail(trx, email)
  if (!compte) return
  await cancelJetons(trx, clock, 'reinitialisation', compte.id)
  const jeton = await createJeton(trx, clock, 'reinitialisation', compte.id)
  const lettre = lettres.reinitialisation(lienMotDePasse(config.urlPublique, jeton))
  await postLettre(trx, clock, [compte.email], lettre)
}

/** Changes the password with the link's token; every session and known device of the account ends and its owner is told. */
export async function resetPassword(
  trx: StoreWrite,
  { clock, config }: Outils,
  jeton: string,
  hash: string,
): Promise<TableCompte> {
  const row = await readJeton(trx, clock, MOT_DE_PASSE, jeton)
  if (!(await useJeton(trx, clock, row))) throw refus('jeton_inconnu')
  await trx.updateTable('compte').set({ mot_de_passe: hash }).where('id', '=', row.compte_id).execute()
  await dropPasswords(trx, row.compte_id)
  await endSessions(trx, row.compte_id)
  await forgetAppareils(trx, row.compte_id)
  const compte = await findCompte(trx, row.compte_id)
  if (!compte) throw refus('jeton_inconnu')
  const lettre = lettres.motDePasseChange(lienConnexion(config.urlPublique))
  await postLettre(trx, clock, [compte.email], lettre)
  return compte
}
