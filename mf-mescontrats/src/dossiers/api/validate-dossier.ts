import { OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation } from '@tanstack/react-query'
import { useDossierWritten } from './dossier-written.ts'

/** A validation; `cle` is the same UUID for every try of one intention. */
export interface ValidationDossier {
  id: string
  version: number
  cle: string
}

/** Validates the contract: its number is given and what was validated is frozen. */
export const useValidateDossier = () =>
  useMutation({
    mutationFn: ({ id, version, cle }: ValidationDossier) =>
      call(OPERATIONS.validateDossier, { params: { id }, ifMatch: version, idempotencyKey: cle }),
    onSuccess: useDossierWritten(),
  })
