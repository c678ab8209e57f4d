import { CALLS, type CompteEntreprise, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

/** The accounts of an enterprise, for its administrator. */
export const colleguesQuery = (siret: string) =>
  queryOptions({
    queryKey: ['collegues', siret],
    queryFn: async ({ signal }) => (await call(CALLS.listComptes, { params: { siret }, signal })).elements,
  })

/** A write on one account of the enterprise: the list shows what it made of it, or what stands after a refusal. */
function useCollegueWrite<V>(siret: string, write: (asked: V) => Promise<CompteEntreprise>) {
  const client = useQueryClient()
  const { queryKey } = colleguesQuery(siret)
  return useMutation({
    mutationFn: write,
    onSuccess: (updated) => {
      client.setQueryData(queryKey, (known) => known?.map((one) => (one.id === updated.id ? updated : one)))
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
}

/** Suspends an account of the enterprise, or makes it active, for the first time or again. */
export const useUpdateCompte = (siret: string) =>
  useCollegueWrite(siret, ({ id, etat }: { id: string; etat: 'actif' | 'suspendu' }) =>
    call(CALLS.updateCompte, { params: { siret, id }, body: { etat } }),
  )

/** Lets mails leave again for the address of a colleague. */
export const useLiftAdresse = (siret: string) =>
  useCollegueWrite(siret, (id: string) => call(CALLS.liftAdresse, { params: { siret, id } }))

/** Makes a colleague an administrator of the enterprise, or no longer one. */
export const useChangeRole = (siret: string) =>
  useCollegueWrite(siret, ({ id, role }: { id: string; role: CorpsDe<typeof CALLS.changeRole>['role'] }) =>
    call(CALLS.changeRole, { params: { siret, id }, body: { role } }),
  )

/** Takes the second factor off a colleague. */
export const useResetFacteur = (siret: string) =>
  useCollegueWrite(siret, ({ id }: { id: string }) =>
    call(CALLS.resetSecondFacteur, { params: { siret, id } }),
  )

/** Limits a colleague to some establishments of the enterprise; null: to none. */
export const useLimitCompte = (siret: string) =>
  useCollegueWrite(
    siret,
    ({
      id,
      etablissements,
    }: {
      id: string
      etablissements: CorpsDe<typeof CALLS.limitCompte>['etablissements']
    }) => call(CALLS.limitCompte, { params: { siret, id }, body: { etablissements } }),
  )
