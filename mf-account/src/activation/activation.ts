import { CALLS, type CorpsDe, type ReponseDe } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** Who asks, and for which enterprise. */
export type DemandeActivation = ReponseDe<typeof CALLS.readActivation>
export type Decision = CorpsDe<typeof CALLS.decideActivation>['decision']
/** Why the link opens nothing. */
export type LienFerme = 'expire' | 'utilise'

/** What a refused link means; null when the refusal is about something else. */
export function lienFerme(error: unknown): LienFerme | null {
  if (!(error instanceof ApiProblem)) return null
  if (error.code === 'jeton_expire') return 'expire'
  return error.status === 404 || error.status === 422 || error.status === 400 ? 'utilise' : null
}

/** The demand that the mail's link is about. The key bears no token: caches outlive addresses. */
export const activationQuery = (jeton: string) =>
  queryOptions({
    queryKey: ['activation'],
    queryFn: ({ signal }) => call(CALLS.readActivation, { query: { jeton }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** Says yes or no. @throws {ApiProblem} `jeton_expire`, `jeton_inconnu` */
export const decideActivation = (jeton: string, decision: Decision) =>
  call(CALLS.decideActivation, { body: { jeton, decision } })
