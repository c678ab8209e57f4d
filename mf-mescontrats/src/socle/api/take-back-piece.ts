import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Takes a document back; the dossier is then read again with its documents. */
export function useTakeBackPiece(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ piece, version }: { piece: string; version: number }) =>
      call(CALLS.deletePiece, { params: { id, piece }, ifMatch: version }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: cles.dossier(id) })
      void client.invalidateQueries({ queryKey: cles.listes })
    },
  })
}
