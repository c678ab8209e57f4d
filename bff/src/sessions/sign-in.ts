import { findCompteByEmail } from '../comptes/comptes.ts'
import { hashToCompare } from '../comptes/en-attente.ts'
import type { Appel } from '../http/appel.ts'
import { atLeast } from '../http/at-least.ts'
import { refus } from '../http/refus.ts'
import type { TableCompte } from '../store/schema.ts'
import { essaisOf } from './essais.ts'

/**
 * The account of these credentials. Unknown e-mail, wrong, empty and endless passwords cost the same time and get the
 * same 401. Each try is counted before it is judged: of many at the same instant, no more are judged than one after the other.
 */
export async function checkCredentials(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
  motDePasse: string,
): Promise<TableCompte> {
  return atLeast(appel.deps.config.dureeMinimaleMs, () =>
    check(appel, email.trim().toLowerCase(), motDePasse),
  )
}

async function check(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
  motDePasse: string,
): Promise<TableCompte> {
  const { limiter, passwords, db } = appel.deps
  const { tous, propre } = await essaisOf(appel, email)
  await limiter.take(...tous)
  const compte = await findCompteByEmail(db, email)
  const right = await passwords
    .verify(await hashToCompare(db, compte), motDePasse)
    .catch(async (fault: unknown) => {
      await limiter.giveBack(...tous)
      throw fault
    })
  if (!compte || !right) throw refus('identifiants_invalides')
  await limiter.giveBack(...tous)
  await limiter.forget(propre.quoi)
  return compte
}
