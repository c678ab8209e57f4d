import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** What a new draft is made from; `cle` is the same UUID for every try of one intention. */
export type NouveauDossier = CorpsDe<typeof CALLS.createDossier> & { cle: string }

/** Creates a draft whose employer section is prefilled. */
export const createDossier = ({ cle, ...body }: NouveauDossier) =>
  call(CALLS.createDossier, { body, idempotencyKey: cle })

/** See {@link createDossier}; the draft is put in the cache. */
export function useCreateDossier() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: createDossier,
    onSuccess: (dossier) => {
      cache.setQueryData(cles.dossier(dossier.id), dossier)
      return cache.invalidateQueries({ queryKey: cles.listes })
    },
  })
}
