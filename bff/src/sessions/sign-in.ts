import { findCompteByEmail } from '../comptes/comptes.ts'
import { hashToCompare } from '../comptes/en-attente.ts'
import { LIMITES } from '../comptes/limites.ts'
import type { Appel } from '../http/appel.ts'
import { atLeast } from '../http/at-least.ts'
import { refus } from '../http/refus.ts'
import type { TableCompte } from '../store/schema.ts'

/**
 * The account of these credentials. Unknown e-mail, wrong, empty and endless passwords cost the same time and get the
 * same 401. Each try is counted before it is judged: of many at the same instant, no more are judged than one after the other.
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
  const ofCompte = { regle: LIMITES.connexionCompte, quoi: `connexion ${email.trim().toLowerCase()}` }
  const ofAdresse = { regle: LIMITES.connexionAdresse, quoi: `connexion ${adresse}` }
  await limiter.take(ofCompte, ofAdresse)
  const compte = await findCompteByEmail(db, email)
  const right = await passwords.verify(await hashToCompare(db, compte), motDePasse).catch(async (fault) => {
    await limiter.giveBack(ofCompte, ofAdresse)
    throw fault
  })
  if (!compte || !right) throw refus('identifiants_invalides')
  await limiter.giveBack(ofAdresse)
  await limiter.forget(ofCompte.quoi)
  return compte
}
