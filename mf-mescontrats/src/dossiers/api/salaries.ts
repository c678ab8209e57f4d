import { type CorpsDe, OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** Known employees of an enterprise whose name begins with `q`, to pick a maître from. */
export const listSalaries = async (siret: string, q: string, signal?: AbortSignal) => {
  const query = q.trim() ? { q: q.trim() } : {}
  const { elements } = await call(OPERATIONS.listSalaries, {
    params: { siret },
    query,
    ...(signal ? { signal } : {}),
  })
  return elements
}

/** Creates an employee, to be picked as a maître. */
export function useCreateSalarie(siret: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: CorpsDe<typeof OPERATIONS.createSalarie>) =>
      call(OPERATIONS.createSalarie, { params: { siret }, body }),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.entreprise(siret) }),
  })
}
