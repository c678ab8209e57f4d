import type { CodeProbleme, ErreurChamp, Probleme } from '@mon-espace/domain/api'

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

/** No answer came: offline, server out of reach, connection cut. */
export const networkProblem = (): ApiProblem =>
  new ApiProblem({
    type: 'about:blank',
    title: 'Connexion interrompue',
    status: 0,
    detail: 'Le service ne répond pas. Vérifiez votre connexion ; ce que vous avez saisi est conservé.',
    code: 'reseau_indisponible',
    instance: '',
  })

/** The problem an answer of refusal tells, whoever worded it: the BFF, or a proxy in its way. */
export function problemOf(status: number, text: string, headers: Headers): ApiProblem {
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    try {
      return new ApiProblem(JSON.parse(text) as Probleme & { code: CodeProbleme }, headers)
    } catch {
      // Cut on the way: told below, as any answer that is not ours.
    }
  }
  return new ApiProblem(
    {
      type: 'about:blank',
      title: 'Réponse inattendue',
      status,
      detail: 'Le service a donné une réponse inattendue. Réessayez dans un instant.',
      code: 'reponse_illisible',
      instance: headers.get('x-request-id') ?? '',
    },
    headers,
  )
}
