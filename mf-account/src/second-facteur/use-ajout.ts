import { CALLS, type CorpsDe, type ReponseDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { makeCle } from '@mon-espace/module-kit/second-facteur'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export type Facteur = ReponseDe<typeof CALLS.readSecondFacteur>
export type Prepare = ReponseDe<typeof CALLS.enrolSecondFacteur>
type Etape = CorpsDe<typeof CALLS.enrolSecondFacteur>
type CleCreee = Extract<Etape, { etape: 'confirmer_cle' }>['cle']

/** One’s means. */
export const facteurQuery = queryOptions({
  queryKey: ['second-facteur'],
  queryFn: ({ signal }) => call(CALLS.readSecondFacteur, { signal }),
})

/** A write on one’s means: what is shown of them follows. */
function useFacteurWrite<V, R>(write: (asked: V) => Promise<R>, facteurOf: (answer: R) => Facteur) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSuccess: (answer) => client.setQueryData(facteurQuery.queryKey, facteurOf(answer)),
    // Codes and secrets stay in no memory but the screen’s.
    gcTime: 0,
  })
}

const enrol = (body: Etape) => call(CALLS.enrolSecondFacteur, { body })

/** Steps that give something to show: a means to prepare, new recovery codes. */
export const usePrepare = () => useFacteurWrite(enrol, (answer: Prepare) => answer.facteur)

/** The last step: one good answer. */
export const useConfirm = () =>
  useFacteurWrite(
    async ({ nom, code, cle }: { nom: string; code: string; cle: Prepare['cle'] }) =>
      cle
        ? enrol({ etape: 'confirmer_cle', nom, cle: (await makeCle(cle)) as CleCreee })
        : enrol({ etape: 'confirmer', type: 'totp', nom, code }),
    (answer: Prepare) => answer.facteur,
  )

/** Removes a means. */
export const useRemove = () =>
  useFacteurWrite(
    (body: CorpsDe<typeof CALLS.removeSecondFacteur>) => call(CALLS.removeSecondFacteur, { body }),
    (facteur: Facteur) => facteur,
  )
