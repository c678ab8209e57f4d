import { CALLS, type VersionPiece } from '@mon-espace/domain/api'
import { callForBlob } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'

/** The bytes of one version of a document, kept a minute under their own hash: they never change. */
export const fichierQuery = (id: string, piece: string, { n, sha256 }: VersionPiece) =>
  queryOptions({
    queryKey: ['fichier', id, piece, n, sha256],
    queryFn: ({ signal }) =>
      callForBlob(CALLS.readFichier, { params: { id, piece }, query: { version: n }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
