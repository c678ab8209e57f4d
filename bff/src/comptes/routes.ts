import type { Adresse } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import { readEcartees } from '../courriels/retours/ecartees.ts'
import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { type Appel, callerOf } from '../http/appel.ts'
import { atLeast } from '../http/at-least.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { requirePassword } from '../identite/porte.ts'
import { listMoyens } from '../second-facteur/moyens.ts'
import { rememberAppareil } from '../sessions/appareils.ts'
import { liftedByReset } from '../sessions/essais.ts'
import { askActivation, decideActivation, readDemandeActivation } from './activation.ts'
import { confirmAdresse } from './adresse.ts'
import { findCompte, findCompteByEmail, insertRattachement } from './comptes.ts'
import { confirmCompte } from './confirmation.ts'
import { inscriptionsDe } from './en-attente.ts'
import { etatCompte } from './etat.ts'
import { resendConfirmation, signUp, unknownSiret } from './inscription.ts'
import { MOT_DE_PASSE, readJeton } from './jetons.ts'
import { requestReset, resetPassword } from './mot-de-passe.ts'
import { requireStrongPassword } from './mot-de-passe-faible.ts'
import { listDemandes, saveProfil } from './profil.ts'
import { throttleAddress, throttleEmail, throttleVisitor } from './throttle.ts'

/**
 * The hash that a sign-up waits with: that of the one before it when the password is the same, which tells one person who
 * signs up twice from two. It takes as long for an e-mail that nobody signed up with.
 */
async function hashOfSignUp({ db, passwords }: Deps, email: string, motDePasse: string): Promise<string> {
  const compte = await findCompteByEmail(db, email)
  const [before] = await inscriptionsDe(db, compte?.id ?? '')
  const known = before?.mot_de_passe ?? null
  const same = await passwords.verify(known, motDePasse)
  const made = await passwords.hash(motDePasse)
  return same && known !== null ? known : made
}

/** The hash of a password chosen with the link of a mail, by who is then known to hold the mailbox. */
async function hashOfHolder(
  appel: Pick<Appel, 'deps' | 'adresse'>,
  usage: Parameters<typeof readJeton>[2],
  jeton: string,
  motDePasse: string,
): Promise<string> {
  const { deps } = appel
  const row = await readJeton(deps.db, deps.clock, usage, jeton)
  const compte = await findCompte(deps.db, row.compte_id)
  await requireStrongPassword(appel, motDePasse, compte ?? { nom: '', prenom: '', email: '' })
  return deps.passwords.hash(motDePasse)
}

const communeOf = (adresse: string) => (JSON.parse(adresse) as Adresse).commune ?? ''

/** Sign-up, confirmation, activation, reset. */
export function bindComptes(bind: Bind): void {
  bind(OPERATIONS.lireAnnuaire, async (appel) => {
    await throttleVisitor(appel, 'annuaireAdresse')
    const found = await findEtablissement(appel.deps.db, appel.params.siret ?? '')
    if (!found) throw refus('introuvable')
    const { siret, denomination, adresse } = found
    return { body: { siret, denomination, commune: communeOf(adresse) } }
  })

  bind(OPERATIONS.createCompte, async (appel) => {
    const { deps, corps } = appel
    requirePassword(deps)
    await throttleAddress(appel, 'inscriptionAdresse')
    await throttleEmail(appel, 'courrielCompte', corps.email)
    if (!(await findEtablissement(deps.db, corps.siret))) throw unknownSiret()
    await requireStrongPassword(appel, corps.motDePasse, corps)
    // An account and its mails are more to write than a sign-in reads: twice its time hides them on a busy machine too.
    return atLeast(2 * deps.config.dureeMinimaleMs, async () => {
      const hash = await hashOfSignUp(deps, corps.email, corps.motDePasse)
      return appel.write(async (trx) => {
        await signUp(trx, deps, corps, hash)
        return { body: {} }
      })
    })
  })

  bind(OPERATIONS.confirmCompte, async (appel) => {
    const { deps, corps } = appel
    await throttleAddress(appel, 'jetonAdresse')
    const { jeton, motDePasse } = corps
    const hash =
      motDePasse === undefined ? null : await hashOfHolder(appel, 'confirmation', jeton, motDePasse)
    return appel.write(async (trx) => {
      const compte = await confirmCompte(trx, deps, jeton, hash)
      return { body: { etat: await etatCompte(trx, compte) } }
    })
  })

  bind(OPERATIONS.resendConfirmation, async (appel) => {
    await throttleAddress(appel, 'courrielAdresse')
    await throttleEmail(appel, 'courrielCompte', appel.corps.email)
    return atLeast(appel.deps.config.dureeMinimaleMs, () =>
      appel.write(async (trx) => {
        await resendConfirmation(trx, appel.deps, appel.corps.email)
        return { body: {} }
      }),
    )
  })

  bind(OPERATIONS.readActivation, async (appel) => {
    await throttleVisitor(appel, 'jetonAdresse')
    const { db } = appel.deps
    const { rattachement, compte, role } = await readDemandeActivation(db, appel.deps, appel.query.jeton)
    const { civilite, nom, prenom, fonction, email, telephone } = compte
    const { siret, denomination, adresse, cree_le } = rattachement
    return {
      body: {
        demandeur: { civilite, nom, prenom, fonction, email, telephone },
        entreprise: { siret, denomination, commune: communeOf(adresse) },
        role,
        demandeLe: cree_le,
      },
    }
  })

  bind(OPERATIONS.decideActivation, async (appel) => {
    await throttleVisitor(appel, 'jetonAdresse')
    return appel.write(async (trx) => {
      const compte = await decideActivation(trx, appel.deps, appel.corps)
      return { body: { etat: await etatCompte(trx, compte) } }
    })
  })

  bind(OPERATIONS.requestReset, async (appel) => {
    requirePassword(appel.deps)
    await throttleAddress(appel, 'courrielAdresse')
    await throttleEmail(appel, 'courrielCompte', appel.corps.email)
    return atLeast(appel.deps.config.dureeMinimaleMs, () =>
      appel.write(async (trx) => {
        await requestReset(trx, appel.deps, appel.corps.email)
        return { body: {} }
      }),
    )
  })

  bind(OPERATIONS.resetPassword, async (appel) => {
    const { deps, corps } = appel
    requirePassword(deps)
    await throttleAddress(appel, 'jetonAdresse')
    const hash = await hashOfHolder(appel, MOT_DE_PASSE, corps.jeton, corps.motDePasse)
    let email = ''
    const answer = await appel.write(async (trx) => {
      const compte = await resetPassword(trx, deps, corps.jeton, hash)
      email = compte.email
      // Who chose the password signs in next: from here, whatever is tried elsewhere meanwhile. A mailbox is no second factor.
      const proven = (await listMoyens(trx, compte.id)).length === 0
      return {
        body: {},
        cookies: proven ? [await rememberAppareil(trx, deps, appel.request, compte.id)] : [],
      }
    })
    await deps.limiter.forget(...(await liftedByReset(appel, email)))
    return answer
  })

  bind(OPERATIONS.updateProfil, (appel) =>
    appel.write(async (trx) => ({ body: await saveProfil(trx, callerOf(appel).compteId, appel.corps) })),
  )

  bind(OPERATIONS.readAdresse, async (appel) => {
    const { email } = callerOf(appel)
    return { body: { ecartee: (await readEcartees(appel.deps.db, [email])).get(email) ?? null } }
  })

  bind(OPERATIONS.confirmAdresse, async (appel) => {
    const { deps } = appel
    const caller = callerOf(appel)
    await throttleEmail(appel, 'courrielCompte', caller.email)
    return appel.write(async (trx) => {
      await confirmAdresse(trx, deps, caller)
      return { body: { ecartee: null } }
    })
  })

  bind(OPERATIONS.listRattachements, async (appel) => ({
    body: { elements: await listDemandes(appel.deps.db, callerOf(appel).compteId) },
  }))

  bind(OPERATIONS.requestRattachement, async (appel) => {
    const { deps, corps } = appel
    const { compteId } = callerOf(appel)
    return appel.write(async (trx) => {
      const etablissement = await findEtablissement(trx, corps.siret)
      if (!etablissement) throw unknownSiret()
      const compte = await findCompte(trx, compteId)
      const rattachement = await insertRattachement(trx, deps.clock, compteId, etablissement)
      if (compte && rattachement) await askActivation(trx, deps, compte, rattachement, etablissement)
      return { body: {} }
    })
  })
}
