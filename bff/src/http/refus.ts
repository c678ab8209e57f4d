import { type CodeProbleme, type ErreurChamp, PROBLEMES } from '@mon-espace/domain/api'

interface Precisions {
  /** More exact than the table's words. */
  detail?: string
  erreurs?: readonly ErreurChamp[]
  /** Further members of the problem (`versionCourante`…). */
  membres?: Readonly<Record<string, unknown>>
  /** Headers of the answer (`Retry-After`…). */
  entetes?: Readonly<Record<string, string>>
}

/** A refusal told to the caller as problem+json; anything else thrown is a fault of ours (500). */
export class Refus extends Error {
  readonly code: CodeProbleme
  readonly precisions: Precisions

  constructor(code: CodeProbleme, precisions: Precisions = {}) {
    super(code)
    this.code = code
    this.precisions = precisions
  }
}

/** The refusal `code` of the table, to be thrown. */
export const refus = (code: CodeProbleme, precisions?: Precisions): Refus => new Refus(code, precisions)

/** The refusal of what cannot be done now: 503, and in how many seconds to come back. */
export const serviceOccupe = (secondes: number): Refus =>
  refus('service_occupe', { entetes: { 'retry-after': String(secondes) } })

/** The answer of a refusal (RFC 9457); `instance` is the request id. */
export function problemResponse({ code, precisions }: Refus, instance: string): Response {
  const { status, titre, detail } = PROBLEMES[code]
  const body = {
    type: `urn:mon-espace:probleme:${code}`,
    title: titre,
    status,
    detail: precisions.detail ?? detail,
    code,
    instance,
    ...(precisions.erreurs ? { erreurs: precisions.erreurs } : {}),
    ...precisions.membres,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...precisions.entetes },
  })
}
