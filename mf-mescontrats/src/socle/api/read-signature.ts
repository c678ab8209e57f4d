import { CALLS, type SignatureDossier } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

const unlessNone = (error: unknown): null => {
  if (error instanceof ApiProblem && error.status === 404) return null
  throw error
}

/** The last signature asked for on a dossier, read again while people sign; null before any. */
export const signatureQuery = (id: string) =>
  queryOptions({
    queryKey: cles.signature(id),
    queryFn: ({ signal }): Promise<SignatureDossier | null> =>
      call(CALLS.readSignature, { params: { id }, signal }).catch(unlessNone),
    refetchInterval: ({ state }) => (state.data?.etat === 'en_cours' ? 30_000 : false),
  })

/** Who must sign, with what is known of them. */
export const propositionQuery = (id: string) =>
  queryOptions({
    queryKey: cles.proposition(id),
    queryFn: ({ signal }) => call(CALLS.proposeSignataires, { params: { id }, signal }),
  })
