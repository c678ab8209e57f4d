import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Known employees of an enterprise whose name begins with `q`, to pick a maître from. */
export const listSalaries = async (siret: string, q: string, signal?: AbortSignal) => {
  const { elements } = await call(CALLS.listSalaries, {
    params: { siret },
    query: q.trim() ? { q: q.trim() } : {},
    ...(signal ? { signal } : {}),
  })
  return elements
}

/** Creates an employee, to be picked as a maître; `cle` is the same UUID for every try of it. */
export const createSalarie = (siret: string, body: CorpsDe<typeof CALLS.createSalarie>, cle: string) =>
  call(CALLS.createSalarie, { params: { siret }, body, idempotencyKey: cle })
