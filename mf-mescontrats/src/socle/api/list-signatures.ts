import { CALLS, type VersionPiece } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** The electronic signatures of one version of a document, kept as its bytes are: they never change. */
export const signaturesQuery = (id: string, piece: string, { n, sha256 }: VersionPiece) =>
  queryOptions({
    queryKey: ['signatures', id, piece, n, sha256],
    queryFn: ({ signal }) =>
      call(CALLS.listSignatures, { params: { id, piece }, query: { version: n }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
