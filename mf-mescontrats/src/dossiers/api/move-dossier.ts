import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDossierWritten } from './dossier-written.ts'
import { keys } from './keys.ts'

/** A move of the dossier with its reason, on top of the version that was read. */
export interface MouvementMotive {
  id: string
  version: number
  motif: string
}

/** Back to draft before the decision; the number is kept. */
export const useCorrectDossier = () =>
  useMutation({
    mutationFn: ({ id, version, motif }: MouvementMotive) =>
      call(OPERATIONS.correctDossier, { params: { id }, body: { motif }, ifMatch: version }),
    onSuccess: useDossierWritten(),
  })

/** Cancels before the decision. */
export const useCancelDossier = () =>
  useMutation({
    mutationFn: ({ id, version, motif }: MouvementMotive) =>
      call(OPERATIONS.cancelDossier, { params: { id }, body: { motif }, ifMatch: version }),
    onSuccess: useDossierWritten(),
  })

/** Deletes a draft that was never validated. */
export function useDeleteDossier() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      call(OPERATIONS.deleteDossier, { params: { id }, ifMatch: version }),
    onSuccess: (_, { id }) => {
      cache.removeQueries({ queryKey: keys.dossier(id) })
      return cache.invalidateQueries({ queryKey: keys.dossiers })
    },
  })
}

/** A new draft from this one. */
export const useCopyDossier = () =>
  useMutation({
    mutationFn: (id: string) => call(OPERATIONS.copyDossier, { params: { id } }),
    onSuccess: useDossierWritten(),
  })
