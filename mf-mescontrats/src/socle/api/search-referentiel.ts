import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Reference data that a combobox looks up. */
export type NomReferentiel = 'communes' | 'naf' | 'idcc' | 'diplomes' | 'cfa'

/** Elements whose code or words begin with `q`, best first. */
export const searchReferentiel = async (nom: NomReferentiel, q: string, signal?: AbortSignal) => {
  const { elements } = await call(CALLS.searchReferentiel, {
    params: { nom },
    query: { q: q.slice(0, 100), limite: 20 },
    ...(signal ? { signal } : {}),
  })
  return elements
}
