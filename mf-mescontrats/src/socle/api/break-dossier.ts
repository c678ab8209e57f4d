import { type AuteurRupture, CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

interface Declaration {
  version: number
  /** One UUID for every try. */
  cle: string
  corps: { date: string; auteur: AuteurRupture; motif: string; joursEnEntreprise?: number }
}

/** Declares that the contract ended before its term. */
export function useBreakDossier(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, cle, corps }: Declaration) =>
      call(CALLS.breakDossier, { params: { id }, body: corps, ifMatch: version, idempotencyKey: cle }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
