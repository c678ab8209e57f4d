import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Takes a deposited document back, before validation only. */
export function useDeletePiece() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, piece, version }: { id: string; piece: string; version: number }) =>
      call(OPERATIONS.deletePiece, { params: { id, piece }, ifMatch: version }),
    onSuccess: (_, { id }) => cache.invalidateQueries({ queryKey: cles.dossier(id) }),
  })
}
