import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'
import { rememberDossier } from './remember-dossier.ts'

/** A dossier given to a case officer, or to nobody. */
export interface AffectationDemandee {
  id: string
  /** Version of the dossier that was on the screen. */
  version: number
  gestionnaireId: string | null
}

/** Assigns a dossier; when a colleague was quicker, lists are read again and show who has it. */
export function useAssignDossier() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, gestionnaireId }: AffectationDemandee) =>
      call(CALLS.assignDossier, { params: { id }, body: { gestionnaireId }, ifMatch: version }),
    onSuccess: (dossier) => rememberDossier(client, dossier),
    onError: () => client.invalidateQueries({ queryKey: cles.listes }),
  })
}
