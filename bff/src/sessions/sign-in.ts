import { findCompteByEmail } from '../comptes/comptes.ts'
import { LIMITES } from '../comptes/limites.ts'
import type { Appel } from '../http/appel.ts'
import { atLeast } from '../http/at-least.ts'
import { refus } from '../http/refus.ts'
import type { TableCompte } from '../store/schema.ts'

const IMPOSSIBLE = 'mot de passe que personne ne choisit'
let dummy: Promise<string> | null = null

/**
 * The account of these credentials. Unknown e-mail, wrong, empty and endless passwords cost the same time and get the
 * same 401: an unknown account is compared with a hash of nothing.
 */
export async function checkCredentials(
  { deps, adresse }: Pick<Appel, 'deps' | 'adresse'>,
  email: string,
  motDePasse: string,
): Promise<TableCompte> {
  return atLeast(deps.config.dureeMinimaleMs, () => check({ deps, adresse }, email, motDePasse))
}

async function check(
  { deps, adresse }: Pick<Appel, 'deps' | 'adresse'>,
  email: string,
  motDePasse: string,
): Promise<TableCompte> {
  const { limiter, passwords, db } = deps
  const ofCompte = `connexion ${email.trim().toLowerCase()}`
  const ofAdresse = `connexion ${adresse}`
  await limiter.check(LIMITES.connexionCompte, ofCompte)
  await limiter.check(LIMITES.connexionAdresse, ofAdresse)

  dummy ??= passwords.hash(IMPOSSIBLE)
  const compte = await findCompteByEmail(db, email)
  const right = await passwords.verify(compte?.mot_de_passe ?? (await dummy), motDePasse)
  if (!compte || !right) {
    await limiter.count(LIMITES.connexionCompte, ofCompte)
    await limiter.count(LIMITES.connexionAdresse, ofAdresse)
    throw refus('identifiants_invalides')
  }
  await limiter.forget(ofCompte)
  return compte
}
