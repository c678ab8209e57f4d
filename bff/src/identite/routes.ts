import { type IssueFournisseur, OPERATIONS } from '@mon-espace/domain/api'
import { throttleAddress } from '../comptes/throttle.ts'
import type { Answer } from '../http/answer.ts'
import type { Appel } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { Refus, refus } from '../http/refus.ts'
import { departCookie, readDepartCookie } from '../sessions/cookie.ts'
import { openFor } from '../sessions/open-for.ts'
import { DEPART_SECONDES, keepDepart, takeDepart } from './depart.ts'
import { findOrBind } from './lier.ts'
import { FournisseurEnPanne, IdentiteRefusee, type ServiceIdentite } from './service-identite.ts'

const to = (location: string, cookies: readonly string[] = []): Answer => ({
  raw: '',
  headers: { location },
  cookies,
})

/** The sign-in page, with where the person was going and what happened; cookies end the way out. */
function toSignIn(
  { deps: { config } }: Pick<Appel, 'deps'>,
  suite: string,
  issue: IssueFournisseur | null,
  cookies: readonly string[] = [],
): Answer {
  const search = new URLSearchParams(suite)
  if (issue) search.set('oidc', issue)
  const { urlPublique } = config
  const location = `${urlPublique}/connexion${search.size > 0 ? `?${search}` : ''}`
  return to(location, [departCookie(null, urlPublique, 0), ...cookies])
}

/** Query of the sign-in page that the person left from. */
function suiteOf({ retour, demande }: { retour?: string | undefined; demande?: string | undefined }): string {
  const search = new URLSearchParams()
  if (demande !== undefined) search.set('demande', demande)
  if (retour !== undefined) search.set('retour', retour)
  return search.toString()
}

function issueOf(fault: unknown): IssueFournisseur {
  if (fault instanceof FournisseurEnPanne) return 'panne'
  return fault instanceof IdentiteRefusee ? 'refuse' : 'recommencer'
}

const CLOS: Readonly<Partial<Record<string, IssueFournisseur>>> = {
  compte_non_confirme: 'non_confirme',
  compte_non_active: 'non_active',
}

function installed({ identite }: Appel['deps']): ServiceIdentite {
  if (!identite) throw refus('introuvable')
  return identite
}

/** Sign-in by the operator’s OpenID provider. */
export function bindIdentite(bind: Bind): void {
  bind(OPERATIONS.beginOidc, async (appel) => {
    const { deps, query } = appel
    const service = installed(deps)
    await throttleAddress(appel, 'fournisseurAdresse')
    const suite = suiteOf(query)
    try {
      const { adresse, depart } = await service.begin()
      const navigateur = await keepDepart(deps, depart, suite)
      return to(adresse, [departCookie(navigateur, deps.config.urlPublique, DEPART_SECONDES)])
    } catch (fault) {
      if (!(fault instanceof FournisseurEnPanne)) throw fault
      deps.log.warn({ faute: fault.message }, 'fournisseur d’identité injoignable')
      return toSignIn(appel, suite, 'panne')
    }
  })

  bind(OPERATIONS.finishOidc, async (appel) => {
    const { deps, query, request } = appel
    const service = installed(deps)
    await throttleAddress(appel, 'fournisseurAdresse')
    // State and browser before anything is sent: an answer that nobody asked for goes no further.
    const left = await takeDepart(deps, query.state, readDepartCookie(request, deps.config.urlPublique))
    if (!left) return toSignIn(appel, '', 'recommencer')
    const retour = new URL(request.url).searchParams
    const identite = await service.finish(retour, left.depart).catch((fault: Error) => fault)
    if (identite instanceof Error) {
      const issue = issueOf(identite)
      deps.log.warn({ faute: identite.name, issue }, 'connexion par le fournisseur d’identité')
      return toSignIn(appel, left.suite, issue)
    }
    try {
      return await appel.write(async (trx) => {
        const found = await findOrBind(trx, deps, service, identite)
        if (typeof found === 'string') return toSignIn(appel, left.suite, found)
        const { cookies } = await openFor(trx, appel, found.compte, {
          // What is bound just now rests on an address alone: the second factor is still asked.
          facteurProuve: found.connue && identite.deuxFacteurs,
          idToken: identite.idToken,
        })
        return toSignIn(appel, left.suite, null, cookies)
      })
    } catch (fault) {
      const issue = fault instanceof Refus ? CLOS[fault.code] : undefined
      if (!issue) throw fault
      return toSignIn(appel, left.suite, issue)
    }
  })
}
