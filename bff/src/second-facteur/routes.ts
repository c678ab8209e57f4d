import { OPERATIONS } from '@mon-espace/domain/api'
import { findCompte } from '../comptes/comptes.ts'
import { callerOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { isEntamee, readEntamee } from '../sessions/entamee.ts'
import { openFor } from '../sessions/open-for.ts'
import { write } from '../store/store.ts'
import { drawCodes } from './codes.ts'
import { confirmMoyen, prepareMoyen, renewCodes } from './enroler.ts'
import { essayer } from './essayer.ts'
import { requireFresh } from './frais.ts'
import { listMoyens, viewFacteur } from './moyens.ts'
import { alreadyUsed, askCle, judgeReponse } from './repondre.ts'
import { removeMoyen } from './retirer.ts'

const RIEN = { codes: null, totp: null, cle: null }

/** The second factor: one’s means, and the question at sign-in. */
export function bindSecondFacteur(bind: Bind): void {
  bind(OPERATIONS.readSecondFacteur, async (appel) => ({
    body: await viewFacteur(appel.deps.db, appel.deps.config, callerOf(appel)),
  }))

  bind(OPERATIONS.enrolSecondFacteur, async (appel) => {
    const { deps, corps } = appel
    const compte = callerOf(appel)
    const facteur = () => viewFacteur(deps.db, deps.config, compte)
    switch (corps.etape) {
      case 'preparer': {
        await requireFresh(appel, corps.motDePasse)
        const prepared = await prepareMoyen(deps, compte, corps.type)
        return { body: { facteur: await facteur(), ...prepared } }
      }
      case 'codes': {
        await requireFresh(appel, corps.motDePasse)
        if (await isEntamee(deps.db, compte.sessionId)) throw refus('connexion_expiree')
        if ((await listMoyens(deps.db, compte.compteId)).length === 0) throw refus('introuvable')
        const codes = drawCodes(compte.compteId)
        await write(deps.db, (trx) => renewCodes(trx, deps, compte, codes))
        deps.outbox.wake()
        return { body: { facteur: await facteur(), ...RIEN, codes: codes.montres } }
      }
      default: {
        await essayer(appel, compte.email, () => confirmMoyen(deps, compte, corps))
        return appel.write(async (trx) => {
          const body = { facteur: await viewFacteur(trx, deps.config, compte), ...RIEN }
          if (!(await isEntamee(trx, compte.sessionId))) return { body }
          const owner = await findCompte(trx, compte.compteId)
          if (!owner) throw refus('session_absente')
          const { cookies } = await openFor(trx, appel, owner, { facteurProuve: true })
          return { body, cookies: cookies ?? [] }
        })
      }
    }
  })

  bind(OPERATIONS.removeSecondFacteur, async (appel) => {
    const { deps, corps } = appel
    const compte = callerOf(appel)
    await requireFresh(appel, corps.motDePasse)
    return appel.write(async (trx) => {
      await removeMoyen(trx, deps, compte, corps.id)
      return { body: await viewFacteur(trx, deps.config, compte) }
    })
  })

  bind(OPERATIONS.answerSecondFacteur, async (appel) => {
    const { deps, corps, request } = appel
    const entamee = await readEntamee(deps, request)
    const compte = entamee && (await findCompte(deps.db, entamee.compteId))
    if (entamee?.facteur !== 'attendu' || !compte) throw refus('connexion_expiree')
    const asked = { sessionId: entamee.sessionId, compte }
    if (corps.type === 'cle' && corps.cle === undefined) {
      const { compte: personne, entreprises, role } = NOBODY
      return { body: { compte: personne, entreprises, role, cle: await askCle(deps, asked) } }
    }
    return essayer(appel, compte.email, async () => {
      const spend = await judgeReponse(deps, asked, corps)
      return appel.write(async (trx) => {
        if (!(await spend(trx))) throw alreadyUsed(corps.type)
        const { body, cookies } = await openFor(trx, appel, compte, { facteurProuve: true })
        return { body: { ...(body as object), cle: null }, cookies: cookies ?? [] }
      })
    })
  })
}

const NOBODY = { compte: null, entreprises: [], role: null }
