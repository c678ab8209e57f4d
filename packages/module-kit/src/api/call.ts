import type { Call, CorpsDe, ReponseDe } from '@mon-espace/domain/api'
import { type AddressOptions, urlOf } from './address.ts'
import { learnHeure } from './heure.ts'
import { type ApiProblem, networkProblem, problemOf } from './problem.ts'
import { readJson } from './read-answer.ts'
import { resumeSession } from './session-lost.ts'

/** Headers a write may carry. */
export interface WriteOptions {
  /** The version of the dossier that was read: `If-Match: "v<version>"`. */
  ifMatch?: number
  /** A UUID, the same for every try of one intention. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** Goes on to its end even if the page is left meanwhile; a body too heavy for that goes the usual way. */
  keepalive?: boolean
  /** It only proposes: nobody is asked to sign in again for it. */
  discreet?: boolean
}

/** Characters of a body: browsers let 64 KiB outlive a page, and a character may take three bytes. */
const KEEPALIVE_MAX = 20_000

type BodyOption<C extends Call> = [CorpsDe<C>] extends [never] ? { body?: never } : { body: CorpsDe<C> }

/** What a call takes beside its address. */
export type CallOptions<C extends Call> = AddressOptions<C> & BodyOption<C> & WriteOptions

/** Options may be left out where the call takes no body. */
export type CallArguments<C extends Call, More = unknown> = [CorpsDe<C>] extends [never]
  ? [(CallOptions<C> & More)?]
  : [CallOptions<C> & More]

/** The headers of a write, as the contract spells them. */
export function writeHeaders({ ifMatch, idempotencyKey }: WriteOptions): Headers {
  const headers = new Headers({ accept: 'application/json, application/problem+json' })
  if (ifMatch !== undefined) headers.set('if-match', `"v${ifMatch}"`)
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  return headers
}

/** True when signing in again would let the call through: a refused sign-in is not a lost session. */
export const isSessionLost = (problem: ApiProblem): boolean => problem.code === 'session_absente'

/** What comes over the network, or the problem of its not coming. */
export async function arrived<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await coming
  } catch (error) {
    // An abandoned call is no failure to tell anybody about: it keeps its own error.
    if (signal?.aborted) throw error
    throw networkProblem()
  }
}

async function send(to: Call, options: CallOptions<Call>): Promise<Response> {
  const headers = writeHeaders(options)
  const body = options.body === undefined ? undefined : JSON.stringify(options.body)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const answer = fetch(urlOf(to, options), {
    method: to.methode,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body }),
    ...(options.keepalive && (body?.length ?? 0) <= KEEPALIVE_MAX ? { keepalive: true } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const response = await arrived(answer, options.signal)
  learnHeure(response.headers)
  return response
}

/** Sends a call, again once whoever was signed out has signed in. @throws {ApiProblem} when it is refused */
export async function sendInSession(to: Call, options: CallOptions<Call>): Promise<Response> {
  const response = await send(to, options)
  if (response.ok) return response
  const problem = await refusalOf(response, options.signal)
  if (options.discreet || !isSessionLost(problem) || !(await resumeSession())) throw problem
  const again = await send(to, options)
  if (again.ok) return again
  throw await refusalOf(again, options.signal)
}

const refusalOf = async (response: Response, signal: AbortSignal | undefined): Promise<ApiProblem> =>
  problemOf(response.status, await arrived(response.text(), signal), response.headers)

/**
 * Makes a call of the contract and gives its answer.
 * @throws {ApiProblem} when it is refused or no answer comes; an abandoned call throws the signal's reason
 */
export async function call<C extends Call>(to: C, ...[options]: CallArguments<C>): Promise<ReponseDe<C>> {
  const given = (options ?? {}) as CallOptions<Call>
  const response = await sendInSession(to, given)
  const text = await arrived(response.text(), given.signal)
  return readJson(response.status, text, response.headers) as ReponseDe<C>
}
