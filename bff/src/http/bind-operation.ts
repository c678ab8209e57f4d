import { type Acces, type Operation, parametreDe } from '@mon-espace/domain/api'
import { z } from 'zod'
import type { Cibles, CibleTrouvee } from '../acces/cibles.ts'
import { allowsCle } from '../acces/cle.ts'
import type { Connecte } from '../acces/connecte.ts'
import { isOpen, verdict } from '../acces/verdict.ts'
import type { Deps } from '../deps.ts'
import { hasDepart } from '../store/departs.ts'
import { empreinte } from '../store/empreinte.ts'
import { write } from '../store/store.ts'
import { type Answer, toResponse } from './answer.ts'
import type { Api } from './api.ts'
import type { Appel } from './appel.ts'
import { JSON_MAX, mediaType, parseJson, readBytes, requireNoNul } from './corps.ts'
import { readCle } from './idempotence.ts'
import { readIfMatch } from './if-match.ts'
import { refus } from './refus.ts'
import { requireSameOrigin } from './same-origin.ts'
import { parseCorps, parseRequete } from './validation.ts'
import { createAttente, madeOn, type Precoce, requireVersion } from './version.ts'

/** Answers one call. */
export type Handler<O extends Operation> = (appel: Appel<O>) => Promise<Answer>

export interface Options<O extends Operation> {
  /** Is there such a thing as the path names beside its dossier or enterprise? 404 before the body is looked at. */
  readonly exists?: (appel: Pick<Appel, 'deps' | 'params' | 'dossier'>) => boolean | Promise<boolean>
  /** Refuses by what the target is now (409), before the body is judged (422). */
  readonly guard?: (appel: Omit<Appel<O>, 'corps' | 'write'>) => void | Promise<void>
  /** How many writes a page may send at once, each made on top of the one before: one that comes early waits for those. */
  readonly sentAtOnce?: (appel: Pick<Appel, 'deps' | 'params' | 'dossier'>) => number
  /** The schema of the body where the path and its dossier decide it, and the prefix of its faults. */
  readonly schemaOf?: (
    appel: Pick<Appel, 'deps' | 'params' | 'dossier'>,
  ) => { schema: z.core.$ZodType; prefix: string } | null
}

const MEDIA = { multipart: 'multipart/form-data', jose: 'application/jose' } as const
const EMPTY = z.strictObject({})
const JOSE_MAX = 16 * 1024

/** What stands between a request and its handler, of the rooms that know. */
export interface Portier {
  /** Who the request comes from, by session or key; null when nobody is signed in. */
  readonly readCaller: (
    deps: Deps,
    request: Request,
    adresse: string,
    acces: Acces,
  ) => Promise<Connecte | null>
  readonly cibles: Cibles
}

/**
 * Binds calls of the table to their handlers. Whatever the call, refusals come in one order: session, origin, access, what
 * the path names, type and size of the body, syntax, headers, version, state, content.
 */
export function createBinder(app: Api, deps: Deps, portier: Portier) {
  const waitFor = createAttente(deps.db)
  return function bind<O extends Operation>(o: O, handle: Handler<O>, options: Options<O> = {}): void {
    app.on(o.methode, o.chemin, async (c) => {
      const request = c.req.raw
      c.set('route', o.chemin)
      const params = c.req.param() as Record<string, string>
      const adresse = deps.clientAddress(request, c.env)
      const admit = async () => {
        const compte =
          o.acces === 'signature' ? null : await portier.readCaller(deps, request, adresse, o.acces)
        const cible = await authorize(deps, portier.cibles, o, compte, params, request)
        const dossier = cible?.dossier ?? null
        if (dossier) c.set('version', dossier.version)
        return { compte, dossier }
      }
      const first = await admit()
      if (options.exists && !(await options.exists({ deps, params, dossier: first.dossier })))
        throw refus('introuvable')

      const bytes = await readBody(o, request)
      const query = parseRequete(o.requete ?? EMPTY, new URL(request.url).searchParams)
      const json = bytes && o.corps !== 'jose' ? parseJson(bytes) : null
      const ifMatch = o.ifMatch ? readIfMatch(request) : null
      const early = earlyWrite(o, options, { deps, params, ...first }, ifMatch, json)
      if (early) await waitFor(early, early.most)
      // Meanwhile what they may do was perhaps taken from them.
      const { compte, dossier } = early ? await admit() : first
      const base = early && dossier ? await madeOn(deps.db, dossier, early) : ifMatch
      const cle =
        o.idempotence && compte ? readCle(deps, request, compte.compteId, operationKey(o, params)) : null

      const appel = {
        deps,
        request,
        requestId: c.get('requestId'),
        adresse,
        params,
        query: query as Appel<O>['query'],
        brut: o.corps === 'jose' ? bytes : null,
        compte,
        dossier,
        ifMatch,
        cle,
      }
      const run = async () => {
        if (dossier && base !== null) requireVersion(dossier, base)
        await options.guard?.(appel)
        const corps = bodyOf(o, json, options, appel) as Appel<O>['corps']
        return handle({ ...appel, corps, write: (work) => writeAnswer(appel, work) })
      }
      const keyed = cle && o.corps !== 'multipart'
      return toResponse(keyed ? await replayOr(cle, empreinte(bytes ?? ''), run) : await run(), o.statut)
    })
  }
}

/** The key's first answer, or the call; a refused call frees its key. */
export async function replayOr(
  cle: NonNullable<Appel['cle']>,
  fingerprint: string,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const known = await cle.begin(fingerprint)
  if (known) return known
  try {
    return await run()
  } catch (fault) {
    await cle.release()
    throw fault
  }
}

async function writeAnswer(
  { deps, cle }: Pick<Appel, 'deps' | 'cle'>,
  work: Parameters<Appel['write']>[0],
): Promise<Answer> {
  const { done, leaves } = await write(deps.db, async (trx) => {
    const done = await work(trx)
    await cle?.record(trx, done)
    return { done, leaves: hasDepart(trx) }
  })
  if (leaves) deps.outbox.wake()
  return done
}

/** What the call is about, once it is known that this person may make it. */
async function authorize(
  deps: Deps,
  cibles: Cibles,
  o: Operation,
  compte: Connecte | null,
  params: Readonly<Record<string, string>>,
  request: Request,
): Promise<CibleTrouvee | null> {
  if (!isOpen(o.acces) && !compte) throw refus('session_absente')
  requireNoNul(params, request.url)
  // A key is sent by whoever has it, never by a browser of itself.
  if (o.acces !== 'signature' && !compte?.cle) requireSameOrigin(request, deps.config.urlPublique)
  const cible = o.cible ? await cibles[o.cible](deps, params[parametreDe(o.cible)] ?? '') : null
  const said = verdict(o.acces, compte, cible)
  if (said !== 'ok') throw refus(said)
  if (compte && !allowsCle(compte, o)) throw refus('cle_insuffisante')
  return cible
}

/** The write where it is made on a version to come that is worth waiting for: a sound body, no further ahead than one page sends. */
function earlyWrite<O extends Operation>(
  o: O,
  options: Options<O>,
  appel: Pick<Appel, 'deps' | 'params' | 'dossier' | 'compte'>,
  named: number | null,
  json: unknown,
): (Precoce & { readonly most: number }) | null {
  const { compte, dossier } = appel
  if (!options.sentAtOnce || !compte || !dossier || named === null) return null
  const { id, version } = dossier
  const most = options.sentAtOnce(appel)
  if (named <= version || named > version + most || !isSound(() => bodyOf(o, json, options, appel)))
    return null
  return { compteId: compte.compteId, dossierId: id, since: version, named, most }
}

/** False of what is refused; it is refused later, each thing in its order. */
function isSound(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch {
    return false
  }
}

async function readBody(o: Operation, request: Request): Promise<Uint8Array | null> {
  if (o.methode === 'GET') return null
  const given = mediaType(request)
  const raw = o.corps === 'multipart' || o.corps === 'jose'
  const expected = raw ? MEDIA[o.corps as keyof typeof MEDIA] : 'application/json'
  const needed = o.corps !== null
  if (needed ? given !== expected : given !== null && given !== expected) throw refus('type_de_contenu')
  if (o.corps === 'multipart') return null
  return readBytes(request, o.corps === 'jose' ? JOSE_MAX : JSON_MAX)
}

function bodyOf<O extends Operation>(
  o: O,
  json: unknown,
  options: Options<O>,
  appel: Pick<Appel, 'deps' | 'params' | 'dossier'>,
): unknown {
  if (o.methode === 'GET' || o.corps === 'multipart' || o.corps === 'jose') return null
  if (options.schemaOf) {
    const found = options.schemaOf(appel)
    if (!found) throw refus('introuvable')
    return parseCorps(found.schema, json, found.prefix)
  }
  return parseCorps((o.corps as z.ZodType | null) ?? EMPTY, json)
}

const operationKey = (o: Operation, params: Readonly<Record<string, string>>) =>
  `${o.methode} ${o.chemin} ${Object.values(params).join(' ')}`

/** Binds one operation: what a feature is given to declare its routes. */
export type Bind = ReturnType<typeof createBinder>
