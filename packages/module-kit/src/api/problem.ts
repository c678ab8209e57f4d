import type { CodeProbleme, ErreurChamp, Probleme } from '@mon-espace/domain/api'
import { reseau, toldOf } from './textes.ts'

/** Refusals the client itself words: the answer never came, or was not one of ours. */
export type CodeClient = 'reseau_indisponible' | 'reponse_illisible'

/**
 * A refused or failed call. `detail` is French and tells the person what to do; `erreurs` names the fields.
 * `status` is 0 when no answer came.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: CodeProbleme | CodeClient
  readonly titre: string
  readonly detail: string
  readonly erreurs: readonly ErreurChamp[]
  /** Request id, to quote to support. */
  readonly instance: string
  readonly headers: Headers
  /** What this refusal adds of its own, as `versionCourante` of a 412. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(body: Omit<Probleme, 'code'> & { code: CodeProbleme | CodeClient }, headers = new Headers()) {
    super(`${body.status} ${body.code}`)
    const { status, code, title, detail, erreurs, instance, type: _, ...extra } = body
    this.status = status
    this.code = code
    this.titre = title
    this.detail = detail
    this.erreurs = erreurs ?? []
    this.instance = instance
    this.headers = headers
    this.extra = extra
  }

  /**
   * True for what passes by itself (network, service, session, whatever stands in between): the same call may be made
   * again as it is. A file that a proxy finds too heavy stays so.
   */
  get mayPass(): boolean {
    if (this.code === 'reponse_illisible') return this.status !== 413
    return [0, 401, 408, 429].includes(this.status) || this.status >= 500
  }

  /** Seconds the service asks to wait before another try, when it says so. */
  get retryAfterSeconds(): number | undefined {
    const seconds = Number(this.headers.get('retry-after') ?? Number.NaN)
    return Number.isFinite(seconds) ? seconds : undefined
  }

  /** On a 412: the version now stored, and the sections written since ours. */
  get versionConflict(): { versionCourante: number; sectionsModifiees: readonly string[] } | undefined {
    const { versionCourante, sectionsModifiees } = this.extra
    return typeof versionCourante === 'number' && Array.isArray(sectionsModifiees)
      ? { versionCourante, sectionsModifiees }
      : undefined
  }
}

const worded = (
  code: CodeClient,
  status: number,
  { title, detail }: { title: string; detail: string },
  headers = new Headers(),
): ApiProblem =>
  new ApiProblem(
    { type: 'about:blank', title, status, detail, code, instance: headers.get('x-request-id') ?? '' },
    headers,
  )

/** No answer came: offline, server out of reach, connection cut. */
export const networkProblem = (): ApiProblem => worded('reseau_indisponible', 0, reseau)

/** An answer that is not ours, told by its status. */
export const unreadable = (status: number, headers: Headers): ApiProblem =>
  worded('reponse_illisible', status, toldOf(status), headers)

/** The problem an answer of refusal tells, whoever worded it: the BFF, or a proxy in its way. */
export function problemOf(status: number, text: string, headers: Headers): ApiProblem {
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    try {
      return new ApiProblem(JSON.parse(text) as Probleme & { code: CodeProbleme }, headers)
    } catch {
      // Cut on the way: told below, as any answer that is not ours.
    }
  }
  return unreadable(status, headers)
}
