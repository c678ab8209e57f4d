import { type CorpsDe, OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Known employees of an enterprise whose name begins with `q`, to pick a maître from. */
export const listSalaries = async (siret: string, q: string, signal?: AbortSignal) => {
  const { elements } = await call(OPERATIONS.listSalaries, {
    params: { siret },
    query: q.trim() ? { q: q.trim() } : {},
    ...(signal ? { signal } : {}),
  })
  return elements
}

/** Creates an employee, to be picked as a maître. */
export const createSalarie = (siret: string, body: CorpsDe<typeof OPERATIONS.createSalarie>) =>
  call(OPERATIONS.createSalarie, { params: { siret }, body })
