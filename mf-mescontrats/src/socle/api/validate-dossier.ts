import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** A validation, the version of the dossier that was on the screen, and one UUID for all its tries. */
export interface Validation {
  version: number
  cle: string
}

/** Validates the contract: its number is given and what was validated is frozen. */
export function useValidateDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, cle }: Validation) =>
      call(CALLS.validateDossier, { params: { id }, ifMatch: version, idempotencyKey: cle }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
